package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Source;
import fr.colloque.core.module.Task;
import fr.colloque.core.source.Rule;
import java.util.List;

/**
 * A scenario cites what exists, each in its place: at least one rule whose text was read and at
 * least one item of the white paper or of the article it began with.
 */
final class ScenarioCitations implements ScenarioRule {

    private static final List<String> RECOMMENDATION_IDS = List.of("LB-", "S-");

    @Override
    public void check(ScenarioAtHand at) {
        each(at, "rules", at.scenario().rules(), Source.Kind.RULE);
        each(at, "recommendations", at.scenario().recommendations(), Source.Kind.RECOMMENDATION,
                Source.Kind.FACT);
        each(at, "cases", at.scenario().cases(), Source.Kind.CASE);
        for (int i = 0; i < at.scenario().tasks().size(); i++) {
            if (at.scenario().tasks().get(i) instanceof Task.Rule task) {
                options(at, i, task);
            }
        }
        if (at.scenario().rules().stream().noneMatch(id -> read(at.known(), id))) {
            at.report(Rule.SCENARIO_RULE, steps("rules"));
        }
        if (at.scenario().recommendations().stream().noneMatch(
                id -> RECOMMENDATION_IDS.stream().anyMatch(id::startsWith))) {
            at.report(Rule.SCENARIO_RECOMMENDATION, steps("recommendations"));
        }
    }

    private static void each(ScenarioAtHand at, String key, List<String> ids,
                             Source.Kind... kinds) {
        for (int i = 0; i < ids.size(); i++) {
            citation(at, steps(key, i), ids.get(i), kinds);
        }
    }

    private static void options(ScenarioAtHand at, int task, Task.Rule rule) {
        for (int i = 0; i < rule.options().size(); i++) {
            citation(at, steps("tasks", task, "options", i), rule.options().get(i),
                    Source.Kind.RULE);
        }
    }

    private static void citation(ScenarioAtHand at, Object[] path, String id,
                                 Source.Kind... kinds) {
        if (!at.known().hasSource(id)) {
            at.report(Rule.CITE_UNKNOWN, path, id);
        } else if (!at.known().isOneOf(id, kinds)) {
            at.report(Rule.CITE_KIND, path, id, kinds[0].code());
        }
    }

    /** What does not exist or has a fault was reported already. */
    private static boolean read(Known known, String id) {
        return known.source(id).map(s -> s.kind() != Source.Kind.RULE
                || s.confidence() == Source.Confidence.READ).orElse(true);
    }
}
