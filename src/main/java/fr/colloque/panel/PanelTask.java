package fr.colloque.panel;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A task that experts answer, in its very wording.
 *
 * @param index   its number in the scenario, from 0
 * @param wording stands for everything an expert sees of it: 64 hexadecimal digits
 */
public record PanelTask(String moduleId, Scenario scenario, int index, String wording) {

    /** The tasks of a scenario that experts answer. */
    public static List<PanelTask> of(String moduleId, Scenario scenario) {
        return IntStream.range(0, scenario.tasks().size())
                .filter(i -> isForExperts(scenario.tasks().get(i)))
                .mapToObj(i -> new PanelTask(moduleId, scenario, i,
                        Wording.of(moduleId, scenario, scenario.tasks().get(i))))
                .toList();
    }

    private static boolean isForExperts(Task task) {
        return task instanceof Task.Concordance || task instanceof Task.Mark;
    }

    public Task task() {
        return scenario.tasks().get(index);
    }

    /** The word that addresses and the database use; no scenario has a kind twice. */
    public String kind() {
        return task().kind();
    }

    public boolean concordance() {
        return task() instanceof Task.Concordance;
    }
}
