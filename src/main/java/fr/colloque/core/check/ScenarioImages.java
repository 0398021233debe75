package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Region;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.source.Rule;
import java.util.List;
import java.util.Optional;

/** Regions can be told apart by picking, and decide exactly where the verdict says so. */
final class ScenarioImages implements ScenarioRule {

    @Override
    public void check(ScenarioAtHand at) {
        List<Region> regions = at.scenario().surface().regions();
        Optional<Verdict> verdict = at.scenario().verdict();
        if (verdict.filter(Verdict.NONE::equals).isPresent()
                && has(regions, Region.Weight.DECISIVE)) {
            at.report(Rule.IMAGE_UNEXPECTED, steps("tasks", 0, "verdict"));
        }
        for (int i = 0; i < at.scenario().tasks().size(); i++) {
            if (at.scenario().tasks().get(i) instanceof Task.MarkImage) {
                task(at, i, regions, verdict);
            }
        }
    }

    private static void task(ScenarioAtHand at, int place, List<Region> regions,
                             Optional<Verdict> verdict) {
        if (regions.isEmpty()) {
            at.report(Rule.IMAGE_REGIONS, steps("tasks", place));
            return;
        }
        if (!has(regions, Region.Weight.OTHER)) {
            at.report(Rule.IMAGE_OTHER, steps("tasks", place));
        }
        verdict.filter(v -> v != Verdict.NONE && !has(regions, Region.Weight.DECISIVE))
                .ifPresent(v -> at.report(Rule.IMAGE_DECISIVE, steps("tasks", place), v.code()));
    }

    private static boolean has(List<Region> regions, Region.Weight weight) {
        return regions.stream().anyMatch(r -> r.weight() == weight);
    }
}
