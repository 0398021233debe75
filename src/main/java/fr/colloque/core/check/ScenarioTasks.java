package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Task;
import fr.colloque.core.source.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
                case Task.Match match -> match(at, i, match);
                case Task.Order order -> ids(at, order.actions().stream().map(Task.Action::id)
                        .toList(), i, "actions");
                case Task.Concordance concordance -> concordance(at, i, concordance);
                default -> { }                        // the others have rules of their own
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

    private static void match(ScenarioAtHand at, int place, Task.Match task) {
        Set<String> targets = task.targets().stream().map(Task.Target::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < task.items().size(); i++) {
            if (!targets.contains(task.items().get(i).target())) {
                at.report(Rule.TASK_TARGET, steps("tasks", place, "items", i, "target"),
                        task.items().get(i).target(), task.items().get(i).id());
            }
        }
        ids(at, task.items().stream().map(Task.Item::id).toList(), place, "items");
        ids(at, task.targets().stream().map(Task.Target::id).toList(), place, "targets");
    }

    /** An answer names what it means by its id. */
    private static void ids(ScenarioAtHand at, List<String> ids, int place, String key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                at.report(Rule.TASK_IDS, steps("tasks", place, key, i, "id"), ids.get(i));
            }
        }
    }

    private static void concordance(ScenarioAtHand at, int place, Task.Concordance task) {
        for (Language language : Language.values()) {
            String fact = task.fact().in(language).strip();
            if (fact.equalsIgnoreCase(task.hypothesis().in(language).strip())) {
                at.report(Rule.CONCORDANCE_FACT, steps("tasks", place, "fact", language.code()),
                        fact);
            }
        }
    }
}
