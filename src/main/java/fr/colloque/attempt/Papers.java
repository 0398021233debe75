package fr.colloque.attempt;

import fr.colloque.attempt.PaperView.ItemView;
import fr.colloque.attempt.ResultView.ResultRow;
import fr.colloque.attempt.TaskView.OptionView;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                tasks(scenario, answers, curriculum, language), item.savedAt().orElse(null));
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
        ScenarioScore score = ScenarioScore.of(scenario, item.fitting(scenario));
        return new ResultRow(item.position(), title, item.answered(scenario), scenario.verdict().orElse(null),
                Percent.meanOf(List.of(score.total())), score.criticalMiss());
    }

    private static List<TaskView> tasks(Scenario scenario, Map<Integer, Answer> answers,
                                        Curriculum curriculum, Language language) {
        return IntStream.range(0, scenario.tasks().size()).mapToObj(i ->
                task(i, scenario.tasks().get(i), answers.get(i), curriculum, language))
                .toList();
    }

    private static TaskView task(int index, Task task, Answer answer, Curriculum curriculum,
                                 Language language) {
        Set<String> chosen = switch (answer) {
            case Answer.Judged judged -> Set.of(judged.verdict().code());
            case Answer.Picked picked -> picked.options();
            case null, default -> Set.of();
        };
        List<OptionView> options = switch (task) {
            case Task.Judge judge -> Arrays.stream(Verdict.values()).map(Verdict::code)
                    .map(v -> new OptionView(v, v, "", chosen.contains(v))).toList();
            case Task.Mark mark -> List.of();
            case Task.Rule rule -> rule.options().stream()
                    .map(o -> rule(o, curriculum, chosen.contains(o), language)).toList();
            case Task.Choose choose -> choose.options().stream().map(o -> new OptionView(o.id(),
                    o.text().in(language), "", chosen.contains(o.id()))).toList();
            default -> throw new IllegalArgumentException(task.kind());
        };
        boolean several = task instanceof Task.Rule
                || task instanceof Task.Choose choose && choose.several();
        String question = task instanceof Task.Choose choose ? choose.question().in(language) : "";
        return new TaskView(index, task.kind(), question, several, options, answer != null);
    }

    private static OptionView rule(String id, Curriculum curriculum, boolean chosen,
                                   Language language) {
        return curriculum.source(id)
                .map(s -> new OptionView(id, s.title().in(language), s.label().in(language),
                        chosen))
                .orElseGet(() -> new OptionView(id, id, "", chosen));
    }
}
