package fr.colloque.panel;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.FragmentMarkup;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells one wording of a task from another: by context, surface and task in both languages, as
 * their file would have them. Keys, weights, reasons and sources are no part of it, since experts
 * see none of them.
 */
final class Wording {

    private static final Text NOTHING = new Text("", "");

    private Wording() { }

    static String of(String moduleId, Scenario scenario, Task task) {
        Scenario seen = new Scenario(scenario.id(), NOTHING, scenario.pool(), Optional.empty(), "",
                scenario.context(), scenario.surface(), List.of(withoutStake(task)), List.of(),
                List.of(), List.of(), List.of(), Optional.empty());
        String text = moduleId + " " + FragmentMarkup.removed(ScenarioWriter.write(seen))
                .replaceAll("\\s+", " ");           // where lines are folded says nothing
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Task withoutStake(Task task) {
        return switch (task) {
            case Task.Concordance c ->
                    new Task.Concordance(c.hypothesis(), c.fact(), Stake.ONE);
            case Task.Mark mark -> new Task.Mark(Stake.ONE);
            default -> throw new IllegalArgumentException(task.kind() + " has no panel");
        };
    }
}
