package fr.colloque.core.scoring;

import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import java.util.Optional;

/** Sends every answer to the scoring of its task. */
record TaskScoring(Surface surface) {

    /** The score; 0 where nothing was answered; nothing where the task does not count. */
    Optional<Score> score(Task task, Optional<Answer> answer, Optional<PanelKey> panel) {
        return switch (task) {
            case Task.Rewrite rewrite -> Optional.empty();
            case Task.Concordance concordance -> panel.filter(PanelKey::scores)
                    .flatMap(key -> answer.isEmpty() ? Optional.of(Score.ZERO)
                            : ConcordanceScoring.score(key, (Answer.Rated) answer.get()));
            default -> Optional.of(answer.map(a -> score(task, a)).orElse(Score.ZERO));
        };
    }

    private Score score(Task task, Answer answer) {
        return switch (task) {
            case Task.Judge judge -> JudgeScoring.score(judge, (Answer.Judged) answer);
            case Task.Mark mark -> mark((Answer.Marked) answer);
            case Task.MarkImage image ->
                    MarkImageScoring.score(surface.regions(), (Answer.Picked) answer);
            case Task.Rule rule -> PickScoring.score(rule, (Answer.Picked) answer);
            case Task.Choose choose -> PickScoring.score(choose, (Answer.Picked) answer);
            case Task.Match match -> MatchScoring.score(match, (Answer.Matched) answer);
            case Task.Order order -> OrderScoring.score(order, (Answer.Ordered) answer);
            case Task.Converse converse ->
                    ConverseScoring.score(converse.conversation(), (Answer.Conversed) answer);
            case Task.Concordance concordance -> throw notCounted(task);
            case Task.Rewrite rewrite -> throw notCounted(task);
        };
    }

    private static IllegalArgumentException notCounted(Task task) {
        return new IllegalArgumentException("Has no score of its own: " + task.kind());
    }

    private Score mark(Answer.Marked marked) {
        return MarkScoring.score(MarkKey.of(surface, marked.language()), marked);
    }
}
