package fr.colloque.attempt;

import fr.colloque.attempt.FeedbackView.FragmentView;
import fr.colloque.attempt.FeedbackView.MarkedView;
import fr.colloque.attempt.FeedbackView.SurenessView;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Fragment;
import fr.colloque.core.module.FragmentType;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.module.Words;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.render.Marks;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.MarkKey;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Explains one answered scenario in one language. */
final class Feedback {

    private final Scenario scenario;
    private final AnswerSheet.Item item;
    private final Map<Integer, Answer> answers;
    private final ScenarioScore score;
    private final Set<Integer> ticked;
    private final Canvas canvas;
    private final Language language;
    private final Marks marks;
    private final Curriculum curriculum;

    /**
     * What is to be explained.
     *
     * @param ticked lines of the rubric that the doctor ticked, from 0
     * @param canvas on what it is drawn, and so in which language it is said
     */
    Feedback(Scenario scenario, AnswerSheet.Item item, ScenarioScore score, Set<Integer> ticked,
             Canvas canvas, Curriculum curriculum) {
        this.scenario = scenario;
        this.item = item;
        this.answers = item.fitting(scenario);
        this.score = score;
        this.ticked = ticked;
        this.canvas = canvas;
        this.language = canvas.language();
        this.marks = Papers.marks(scenario, answers, language);
        this.curriculum = curriculum;
    }

    FeedbackView of(Attempt attempt, int total, List<OthersView> others,
                    List<CorrectionView> corrections) {
        return of(attempt.id(), attempt.pool(), attempt.courseId(), total, others, corrections);
    }

    /** The same of what belongs to no sitting that is kept. */
    FeedbackView ofTrial() {
        return of(FeedbackView.NO_ATTEMPT, Pool.PRACTICE, "", 1, List.of(), List.of());
    }

    private FeedbackView of(long attemptId, Pool pool, String courseId, int total,
                            List<OthersView> others, List<CorrectionView> corrections) {
        Verdict judged = answers.get(0) instanceof Answer.Judged j ? j.verdict() : null;
        return new FeedbackView(attemptId, pool, courseId, item.moduleId(), scenario.id(),
                item.revision(), item.position(), total, in(scenario.title()),
                in(scenario.context()), scenario.verdict().orElse(null), judged,
                outcome(judged),
                percent(item.closing().map(AnswerSheet.Closing::score).orElseGet(score::total)),
                surface(), markedView(), tasks(), sureness(), fragments(),
                scenario.why().stream().map(this::in).toList(), sources(),
                scenario.rewrite().map(this::in).orElse(""),
                score.criticalMiss() ? scenario.lesson() : "", others, corrections);
    }

    private String outcome(Verdict judged) {
        if (judged == null) {
            return "missing";
        }
        if (score.criticalMiss()) {
            return "critical";
        }
        Score judgement = score.tasks().getFirst().orElse(Score.ZERO);
        if (judgement.equals(Score.FULL)) {
            return "right";
        }
        return judgement.equals(Score.ZERO) ? "wrong" : "near";
    }

    private static Percent percent(Optional<Score> score) {
        return score.map(s -> Percent.meanOf(List.of(s))).orElse(null);
    }

    private Set<Integer> marked() {
        return marks.words().orElse(Set.of());
    }

    /** Whether words were asked for, and not marked in the other language. */
    private boolean marking() {
        return marks.words().isPresent();
    }

    private SurfaceView surface() {
        return Drawing.withKey(scenario.surface(), canvas, marks);
    }

    /** Passages touched and words too many; only where words were asked for in this language. */
    private MarkedView markedView() {
        if (!marking()) {
            return null;
        }
        MarkKey key = MarkKey.of(scenario.surface(), language);
        List<Set<Integer>> passages = passages();
        int found = (int) passages.stream()
                .filter(p -> p.stream().anyMatch(marked()::contains)).count();
        int extra = (int) marked().stream().filter(w -> !key.decisive().contains(w)
                && !key.accepted().contains(w)).count();
        return new MarkedView(found, passages.size(), extra);
    }

    /** The words of each deciding passage, by their numbers on the surface. */
    private List<Set<Integer>> passages() {
        List<Set<Integer>> passages = new ArrayList<>();
        int before = 0;
        for (var markable : scenario.surface().markables()) {
            MarkedText text = markable.in(language);
            int first = before;
            List<Words.Word> words = Words.of(text.plain());
            text.fragments().stream().filter(Fragment::decisive).forEach(f -> passages.add(
                    Set.copyOf(words.stream().filter(w -> w.touches(f.start(), f.end()))
                            .map(w -> first + w.index()).toList())));
            before += words.size();
        }
        return passages;
    }

    private List<FragmentView> fragments() {
        return scenario.surface().markables().stream().map(m -> m.in(language))
                .flatMap(t -> t.fragments().stream().filter(Fragment::decisive)
                        .map(f -> new FragmentView(t.plain().substring(f.start(), f.end()),
                                f.type().map(FragmentType::name).orElse(""))))
                .toList();
    }

    private List<ExplainedTask> tasks() {
        Explanations explanations = new Explanations(scenario.surface(), ticked, curriculum,
                language);
        return IntStream.range(0, scenario.tasks().size()).mapToObj(i -> {
            Task task = scenario.tasks().get(i);
            Optional<Score> one = score.tasks().get(i);
            return new ExplainedTask(i, task.kind(), TaskViews.question(task).in(language),
                    answers.containsKey(i), percent(one),
                    explanations.of(task, answers.get(i), one.isPresent()));
        }).filter(t -> t.body() != null).toList();
    }

    private List<SurenessView> sureness() {
        return item.certainties().keySet().stream().sorted()
                .filter(i -> answers.containsKey(i) && score.tasks().get(i).isPresent())
                .map(i -> sureness(i, item.certainties().get(i), score.tasks().get(i).get()))
                .toList();
    }

    private SurenessView sureness(int index, Certainty said, Score got) {
        Task task = scenario.tasks().get(index);
        String result = got.equals(Score.FULL) ? "right"
                : got.equals(Score.ZERO) ? "wrong" : "partly";
        return new SurenessView(task.kind(), in(TaskViews.question(task)), said.level(), result,
                said.mark(got.value()));
    }

    /** Rules first, then recommendations, then cases. */
    private List<Source> sources() {
        return Stream.of(scenario.rules(), scenario.recommendations(), scenario.cases())
                .flatMap(List::stream).map(curriculum::source).flatMap(Optional::stream).toList();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
