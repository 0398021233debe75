package fr.colloque.attempt;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.scoring.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted when a scenario closes: for all doctors together which choices were made, for
 * the doctor alone how sure they were and whether they were right. Free texts are never counted.
 */
public final class Counting {

    /** Stands for all doctors together. */
    public static final long ALL = 0;
    /** The task of the counts by certainty. */
    public static final String CERTAINTY = "certainty";
    /** The choice that counts every answer to a task once. */
    public static final String ANY = "";

    private final long doctorId;
    private final List<Row> rows = new ArrayList<>();

    public Counting(long doctorId) {
        this.doctorId = doctorId;
    }

    /**
     * One thing to count.
     *
     * @param doctorId {@link #ALL}, or whose certainty it is
     * @param right    1 where the answer was wholly right
     * @param marks    what certainty earned or cost
     */
    public record Row(long doctorId, String moduleId, String scenarioId, String task,
                      String choice, int right, BigDecimal marks) { }

    public long doctorId() {
        return doctorId;
    }

    /** Everything to count, scenario by scenario. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Counts a scenario that closes with these answers. */
    public Counting add(String moduleId, Scenario scenario, Map<Integer, Answer> answers,
                     Map<Integer, Certainty> certainties, ScenarioScore score) {
        answers.forEach((index, answer) -> {
            Task task = scenario.tasks().get(index);
            Set<String> choices = choices(task, answer);
            if (!choices.isEmpty()) {
                count(moduleId, scenario.id(), task.kind(), ANY);
                choices.forEach(c -> count(moduleId, scenario.id(), task.kind(), c));
            }
            Optional.ofNullable(certainties.get(index)).filter(c -> task.stake().certainty())
                    .ifPresent(c -> score.tasks().get(index).ifPresent(s -> sure(c, s)));
        });
        return this;
    }

    private void count(String moduleId, String scenarioId, String task, String choice) {
        rows.add(new Row(ALL, moduleId, scenarioId, task, choice, 0, BigDecimal.ZERO));
    }

    private void sure(Certainty certainty, Score score) {
        rows.add(new Row(doctorId, "", "", CERTAINTY, String.valueOf(certainty.level()),
                score.equals(Score.FULL) ? 1 : 0, certainty.mark(score.value())));
    }

    /** The choices of an answer of which colleagues' shares are shown; none for other tasks. */
    static Set<String> choices(Task task, Answer answer) {
        return switch (answer) {
            case Answer.Judged judged -> Set.of(judged.verdict().code());
            case Answer.Rated rated -> Set.of(rated.choice());
            case Answer.Picked picked when task instanceof Task.Choose
                    || task instanceof Task.Rule -> picked.options();
            default -> Set.of();
        };
    }
}
