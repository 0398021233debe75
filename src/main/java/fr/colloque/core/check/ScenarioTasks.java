package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Task;
import fr.colloque.core.source.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every task can be answered rightly, and no kind of task comes twice. */
final class ScenarioTasks implements ScenarioRule {

    @Override
    public void check(ScenarioAtHand at) {
        Set<String> seen = new HashSet<>();
        List<Task> tasks = at.scenario().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            if (!seen.add(tasks.get(i).kind())) {
                at.report(Rule.TASK_REPEATED, steps("tasks", i), tasks.get(i).kind());
            }
            switch (tasks.get(i)) {
                case Task.Rule rule -> rule(at, i, rule);
                case Task.Choose choose -> choose(at, i, choose);
                default -> { }
            }
        }
    }

    private static void rule(ScenarioAtHand at, int place, Task.Rule task) {
        task.right().stream().filter(id -> !task.options().contains(id)).sorted()
                .forEach(id -> at.report(Rule.TASK_RULE, steps("tasks", place, "right"), id));
    }

    private static void choose(ScenarioAtHand at, int place, Task.Choose task) {
        long right = task.options().stream().filter(Task.Option::right).count();
        long ids = task.options().stream().map(Task.Option::id).distinct().count();
        boolean answerable = task.several() ? right >= 1 : right == 1;
        if (!answerable || ids < task.options().size()) {
            at.report(Rule.TASK_CHOOSE, steps("tasks", place, "options"), right);
        }
    }
}
