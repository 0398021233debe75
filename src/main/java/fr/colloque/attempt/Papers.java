package fr.colloque.attempt;

import fr.colloque.attempt.PaperView.ItemView;
import fr.colloque.attempt.ResultView.ResultRow;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns an attempt and its answer sheet into what pages show. */
final class Papers {

    private Papers() {
    }

    static PaperView paper(Attempt attempt, AnswerSheet sheet, AnswerSheet.Item item,
                           Function<AnswerSheet.Item, Scenario> scenarios,
                           Curriculum curriculum, Language language) {
        Scenario scenario = scenarios.apply(item);
        Map<Integer, Answer> answers = item.fitting(scenario);
        List<ItemView> items = sheet.items().stream().map(i -> {
            Scenario s = scenarios.apply(i);
            return new ItemView(i.position(), s.title().in(language), i.answered(s),
                    i.closedAt().isPresent());
        }).toList();
        return new PaperView(attempt.id(), attempt.pool(), attempt.courseId(), item.position(),
                items, scenario.title().in(language), scenario.context().in(language),
                Drawing.withoutKey(scenario.surface(), language, marked(answers, language)),
                new TaskViews(scenario, answers, Map.of(), new TaskBodies(attempt.seed(),
                        item.position(), attempt.pool() == Pool.PRACTICE, scenario.surface(),
                        language), curriculum, language).all(), item.savedAt().orElse(null));
    }

    static ResultView result(Attempt attempt, AnswerSheet sheet,
                             Function<AnswerSheet.Item, Scenario> scenarios, Course course,
                             Language language) {
        boolean open = attempt.handedInAt().isEmpty();
        List<ResultRow> rows = sheet.items().stream()
                .map(i -> row(i, scenarios.apply(i), open, language)).toList();
        boolean passed = attempt.score().filter(s -> s.reaches(course.passMark())).isPresent();
        return new ResultView(attempt.id(), attempt.version(), attempt.pool(), course.id(),
                course.title().in(language), attempt.handedInAt().orElse(null),
                attempt.score().orElse(null), course.passMark(),
                passed && attempt.pool() == Pool.POST_TEST, rows);
    }

    /** The words marked in this language; the numbers of another language mean other words. */
    static Set<Integer> marked(Map<Integer, Answer> answers, Language language) {
        return answers.values().stream()
                .filter(a -> a instanceof Answer.Marked m && m.language() == language)
                .flatMap(a -> ((Answer.Marked) a).words().stream()).collect(Collectors.toSet());
    }

    private static ResultRow row(AnswerSheet.Item item, Scenario scenario, boolean open,
                                 Language language) {
        String title = scenario.title().in(language);
        if (open) {
            return new ResultRow(item.position(), title, item.answered(scenario), null, null,
                    false);
        }
        ScenarioScore score = ScenarioScore.of(scenario, item.fitting(scenario), Map.of());
        return new ResultRow(item.position(), title, item.answered(scenario),
                scenario.verdict().orElse(null),
                score.total().map(t -> Percent.meanOf(List.of(t))).orElse(null), score.criticalMiss());
    }
}
