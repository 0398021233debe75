package fr.colloque.attempt;

import fr.colloque.attempt.PaperView.ItemView;
import fr.colloque.attempt.ResultView.ResultRow;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.render.Marks;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.Seat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Turns an attempt and its answer sheet into what pages show. */
final class Papers {

    private Papers() {
    }

    static PaperView paper(Attempt attempt, AnswerSheet sheet, AnswerSheet.Item item,
                           Function<AnswerSheet.Item, Scenario> scenarios,
                           Curriculum curriculum, Language language, Instant now) {
        Scenario scenario = scenarios.apply(item);
        Map<Integer, Answer> answers = item.fitting(scenario);
        List<ItemView> items = sheet.items().stream().map(i -> {
            Scenario s = scenarios.apply(i);
            return new ItemView(i.position(), s.title().in(language), i.answered(s),
                    i.closedAt().isPresent());
        }).toList();
        return new PaperView(attempt.id(), attempt.pool(), attempt.courseId(), item.position(),
                items, scenario.title().in(language), scenario.context().in(language),
                Drawing.withoutKey(scenario.surface(), canvas(item, language),
                        marks(scenario, answers, language)),
                new TaskViews(scenario, answers, item.certainties(), new TaskBodies(attempt.seed(),
                        item.position(), attempt.pool() == Pool.PRACTICE, scenario.surface(),
                        language), curriculum, language).all(), item.savedAt().orElse(null),
                TimeLimit.of(attempt, now), item.scenario());
    }

    static ResultView result(Attempt attempt, AnswerSheet sheet, List<CorrectionView> corrections,
                             Function<AnswerSheet.Item, Scenario> scenarios, Seat seat,
                             Language language, Instant now) {
        Course course = seat.course().course();
        boolean open = attempt.handedInAt().isEmpty();
        List<ResultRow> rows = sheet.items().stream()
                .map(i -> row(i, scenarios.apply(i), open, language))
                .map(r -> corrected(r, corrections)).toList();
        Optional<Percent> score = corrections.isEmpty() ? attempt.score()
                : Optional.ofNullable(corrections.getLast().stands());
        boolean passed = score.filter(s -> s.reaches(course.passMark())).isPresent();
        return new ResultView(attempt.id(), attempt.version(), attempt.pool(), course.id(),
                course.title().in(language), attempt.handedInAt().orElse(null),
                score.orElse(null), course.passMark(),
                passed && attempt.pool() == Pool.POST_TEST, rows, attempt.review(),
                attempt.endedByTime(), TimeLimit.of(attempt, now),
                attempt.pool() == Pool.PRACTICE ? null : seat.opening(attempt.pool(), now),
                corrections);
    }

    /** A row with what its scenario counts for by now. */
    private static ResultRow corrected(ResultRow row, List<CorrectionView> corrections) {
        return corrections.stream().filter(c -> c.position() == row.position())
                .reduce((earlier, later) -> later)
                .map(c -> new ResultRow(row.position(), row.title(), row.answered(), c.verdict(),
                        c.item(), c.criticalMiss())).orElse(row);
    }

    /** Pictures come from the revision that the scenario comes from. */
    static Canvas canvas(AnswerSheet.Item item, Language language) {
        return new Canvas(language,
                PublishedModule.mediaFolder(item.moduleId(), item.revision()));
    }

    /**
     * What was picked in the surface, as far as it was asked for. Words marked in another language
     * count as not asked for: their numbers mean other words.
     */
    static Marks marks(Scenario scenario, Map<Integer, Answer> answers, Language language) {
        return new Marks(task(scenario, Task.Mark.class).flatMap(i -> switch (answers.get(i)) {
            case Answer.Marked m -> m.language() == language ? Optional.of(m.words())
                    : Optional.empty();
            case null, default -> Optional.of(Set.<Integer>of());
        }), task(scenario, Task.MarkImage.class).map(i ->
                answers.get(i) instanceof Answer.Picked p ? p.options() : Set.of()));
    }

    private static Optional<Integer> task(Scenario scenario, Class<? extends Task> kind) {
        return IntStream.range(0, scenario.tasks().size()).boxed()
                .filter(i -> kind.isInstance(scenario.tasks().get(i))).findFirst();
    }

    private static ResultRow row(AnswerSheet.Item item, Scenario scenario, boolean open,
                                 Language language) {
        String title = scenario.title().in(language);
        if (open) {
            return new ResultRow(item.position(), title, item.answered(scenario), null, null,
                    false);
        }
        AnswerSheet.Closing closing = item.closing().orElseThrow();
        return new ResultRow(item.position(), title, item.answered(scenario),
                scenario.verdict().orElse(null),
                closing.score().map(s -> Percent.meanOf(List.of(s))).orElse(null),
                closing.criticalMiss());
    }
}
