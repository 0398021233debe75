package fr.colloque.attempt;

import fr.colloque.attempt.PaperView.ItemView;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.ScenarioScore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A scenario as a doctor practises it, for those who write it: asked, scored and explained by what
 * does so for doctors, and never kept. What was answered travels with the page.
 */
public final class Trial {

    /** Options come in one mixed order, the same at every answer. */
    private static final long SEED = 280;
    private static final int REVISION = 1;

    private final Scenario scenario;
    private final AnswerSheet.Item item;
    private final Canvas canvas;
    private final Curriculum around;

    private Trial(Scenario scenario, AnswerSheet.Item item, Canvas canvas, Curriculum around) {
        this.scenario = scenario;
        this.item = item;
        this.canvas = canvas;
        this.around = around;
    }

    /**
     * A trial with what was answered by now; nothing where the scenario is not far enough to be
     * asked: a question without an answer that is right, a conversation without a beginning.
     *
     * @param sent   fields of the page as they were sent, with those of a doctor's page
     * @param canvas on what it is drawn, and so in which language it is asked
     * @param around what the scenario may cite
     * @throws AnswerDoesNotFit where a field holds no text
     */
    public static Optional<Trial> of(Scenario scenario, String moduleId,
                                     Map<String, String[]> sent, Canvas canvas,
                                     Curriculum around) {
        if (scenario.tasks().isEmpty() || !scenario.tasks().stream().allMatch(Trial::canBeAsked)) {
            return Optional.empty();
        }
        Map<Integer, AnswerSheet.Saved> answers = new HashMap<>();
        Choices.of(sent).forEach((index, given) -> answers.put(index, new AnswerSheet.Saved(
                given.choice(), given.certainty(), canvas.language(), Instant.EPOCH)));
        return Optional.of(new Trial(scenario, new AnswerSheet.Item(1, moduleId, REVISION,
                scenario.id(), Optional.empty(), answers), canvas, around));
    }

    private static boolean canBeAsked(Task task) {
        return switch (task) {
            case Task.Rule rule -> !rule.right().isEmpty();
            case Task.Choose choose -> choose.options().stream().anyMatch(Task.Option::right);
            case Task.Match match -> !match.items().isEmpty();
            case Task.Converse talk -> Walk.begin(talk.conversation()).isPresent();
            default -> true;
        };
    }

    /** Whether every task has an answer that leaves nothing to do. */
    public boolean isAnswered() {
        return item.answered(scenario);
    }

    /** How far each conversation is, by number of task: the choices made, as answers keep them. */
    public Map<Integer, String> ways() {
        return IntStream.range(0, scenario.tasks().size()).boxed()
                .filter(i -> scenario.tasks().get(i) instanceof Task.Converse)
                .collect(Collectors.toMap(Function.identity(),
                        i -> Optional.ofNullable(item.answers().get(i))
                                .map(AnswerSheet.Saved::choice).orElse("")));
    }

    /** The page on which a doctor answers. */
    public PaperView getPaper() {
        Map<Integer, Answer> answers = item.fitting(scenario);
        String title = scenario.title().in(canvas.language());
        return new PaperView(FeedbackView.NO_ATTEMPT, Pool.PRACTICE, "", item.position(),
                List.of(new ItemView(item.position(), title, isAnswered(), false)), title,
                scenario.context().in(canvas.language()),
                Drawing.withoutKey(scenario.surface(), canvas,
                        Papers.marks(scenario, answers, canvas.language())),
                new TaskViews(scenario, answers, item.certainties(), new TaskBodies(SEED,
                        item.position(), true, scenario.surface(), canvas.language()), around,
                        canvas.language()).all(), null, null, item.scenario());
    }

    /** What a doctor is told afterwards. Without a panel, concordance is not scored. */
    public FeedbackView getFeedback() {
        return new Feedback(scenario, item, ScenarioScore.of(scenario, item.fitting(scenario),
                Map.of()), Set.of(), canvas, around).ofTrial();
    }
}
