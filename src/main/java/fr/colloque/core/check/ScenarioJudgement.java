package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Task;
import fr.colloque.core.source.Rule;
import java.util.List;

/** The verdict is asked for first; only practice may do without, as no paper counts it there. */
final class ScenarioJudgement implements ScenarioRule {

    @Override
    public void check(ScenarioAtHand at) {
        List<Task> tasks = at.scenario().tasks();
        boolean asked = tasks.stream().anyMatch(Task.Judge.class::isInstance);
        if (!asked && at.scenario().pool() != Pool.PRACTICE) {
            at.report(Rule.JUDGE_MISSING, steps("tasks"), at.scenario().pool().code());
        }
        for (int i = 1; asked && i < tasks.size() && !judge(tasks.getFirst()); i++) {
            if (judge(tasks.get(i))) {
                at.report(Rule.JUDGE_FIRST, steps("tasks", i));
            }
        }
    }

    private static boolean judge(Task task) {
        return task instanceof Task.Judge;
    }
}
