package fr.colloque.core.scoring;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of one scenario.
 *
 * @param total        the weighted mean of the tasks, or 0 after a critical miss
 * @param tasks        one score per task, in order; unanswered tasks have 0
 * @param criticalMiss whether a breach was judged acceptable
 */
public record ScenarioScore(Score total, List<Score> tasks, boolean criticalMiss) {

    public ScenarioScore {
        tasks = List.copyOf(tasks);
    }

    /**
     * Scores what was answered, by number of task from 0.
     *
     * @param answers answers that fit their tasks, as {@link Answer#read} gives them
     */
    public static ScenarioScore of(Scenario scenario, Map<Integer, Answer> answers) {
        List<Score> scores = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int weights = 0;
        boolean critical = false;
        for (int i = 0; i < scenario.tasks().size(); i++) {
            Task task = scenario.tasks().get(i);
            Optional<Answer> answer = Optional.ofNullable(answers.get(i));
            Score score = answer.map(a -> score(task, scenario.surface(), a)).orElse(Score.ZERO);
            critical |= answer.filter(a -> criticalMiss(task, a)).isPresent();
            scores.add(score);
            sum = sum.add(score.value().multiply(BigDecimal.valueOf(task.weight())));
            weights += task.weight();
        }
        Score mean = new Score(sum.divide(BigDecimal.valueOf(weights), 6, RoundingMode.HALF_UP));
        return new ScenarioScore(critical ? Score.ZERO : mean, scores, critical);
    }

    private static Score score(Task task, Surface surface, Answer answer) {
        return switch (task) {
            case Task.Judge judge -> JudgeScoring.score(judge, (Answer.Judged) answer);
            case Task.Mark mark -> {
                Answer.Marked marked = (Answer.Marked) answer;
                yield MarkScoring.score(MarkKey.of(surface, marked.language()), marked);
            }
            case Task.Rule rule -> PickScoring.score(rule, (Answer.Picked) answer);
            case Task.Choose choose -> PickScoring.score(choose, (Answer.Picked) answer);
            default -> throw new IllegalArgumentException(task.kind());
        };
    }

    private static boolean criticalMiss(Task task, Answer answer) {
        return task instanceof Task.Judge judge
                && JudgeScoring.criticalMiss(judge, (Answer.Judged) answer);
    }
}
