package fr.colloque.core.scoring;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The result of one scenario.
 *
 * @param total        the weighted mean of the tasks that are scored, or 0 after a critical miss;
 *                     nothing where no task is scored
 * @param tasks        one score per task, in order: 0 where it was not answered, nothing where it
 *                     is not scored
 * @param criticalMiss whether a breach was judged acceptable
 */
public record ScenarioScore(Optional<Score> total, List<Optional<Score>> tasks,
                            boolean criticalMiss) {

    private static final int SCALE = 6;

    public ScenarioScore {
        tasks = List.copyOf(tasks);
    }

    /**
     * Scores what was answered, by number of task from 0.
     *
     * @param answers answers that fit their tasks, as {@link Answer#read} gives them
     * @param panels  what experts answered to concordance tasks; none are needed
     */
    public static ScenarioScore of(Scenario scenario, Map<Integer, Answer> answers,
                                   Map<Integer, PanelKey> panels) {
        TaskScoring scoring = new TaskScoring(scenario.surface());
        List<Optional<Score>> scores = IntStream.range(0, scenario.tasks().size())
                .mapToObj(i -> scoring.score(scenario.tasks().get(i),
                        Optional.ofNullable(answers.get(i)), Optional.ofNullable(panels.get(i))))
                .toList();
        boolean critical = IntStream.range(0, scenario.tasks().size())
                .anyMatch(i -> scenario.tasks().get(i) instanceof Task.Judge judge
                        && answers.get(i) instanceof Answer.Judged judged
                        && JudgeScoring.criticalMiss(judge, judged));
        return new ScenarioScore(critical ? Optional.of(Score.ZERO) : mean(scenario, scores),
                scores, critical);
    }

    /** Σ weight·score / Σ weight over the tasks that are scored, rounded half up. */
    private static Optional<Score> mean(Scenario scenario, List<Optional<Score>> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        int weights = 0;
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).isPresent()) {
                int weight = scenario.tasks().get(i).weight();
                sum = sum.add(scores.get(i).get().value().multiply(BigDecimal.valueOf(weight)));
                weights += weight;
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of(new Score(
                sum.divide(BigDecimal.valueOf(weights), SCALE, RoundingMode.HALF_UP)));
    }
}
