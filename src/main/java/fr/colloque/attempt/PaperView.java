package fr.colloque.attempt;

import fr.colloque.core.module.Pool;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.enrolment.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One scenario of a paper, ready to be answered.
 *
 * @param position its place, from 1
 * @param items    the state of every scenario of the paper
 * @param savedAt  when the latest answer to it was saved; null where there is none
 * @param limit    when the sitting ends; null where nobody counts
 * @param scenario what is shown, as the page hands it back with every answer
 */
public record PaperView(long attemptId, Pool pool, String courseId, int position,
                        List<ItemView> items, String title, String context, SurfaceView surface,
                        List<TaskView> tasks, Instant savedAt, TimeLimit limit,
                        ScenarioRef scenario) {

    private static final Set<String> LIVELY =
            Set.of("markImage", "order", "converse", "rewrite");

    public PaperView {
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
    }

    public boolean practice() {
        return pool == Pool.PRACTICE;
    }

    /** What the doctor is at here. */
    public Unit unit() {
        return Unit.sitting(pool, scenario.moduleId(), scenario.scenarioId());
    }

    public boolean last() {
        return position == items.size();
    }

    /** Whether some words are asked for. */
    public boolean marking() {
        return tasks.stream().anyMatch(t -> t.kind().equals("mark"));
    }

    /** Whether a task has a script of its own beyond that of the paper. */
    public boolean lively() {
        return tasks.stream().anyMatch(t -> LIVELY.contains(t.kind()));
    }

    /** The state of one scenario in the step bar. */
    public record ItemView(int position, String title, boolean answered, boolean closed) { }
}
