package fr.colloque.attempt;

import fr.colloque.attempt.TaskView.CertaintyView;
import fr.colloque.attempt.TaskView.OptionView;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Certainty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks the tasks of one scenario in one language, without their keys. */
final class TaskViews {

    /** What may be said of a new fact, as it is kept, in the order in which it is shown. */
    static final List<String> SHIFTS = List.of("-2", "-1", "0", "1", "2", "outside");

    private static final Text NO_QUESTION = new Text("", "");

    private final Scenario scenario;
    private final Map<Integer, Answer> answers;
    private final Map<Integer, Certainty> certainties;
    private final TaskBodies bodies;
    private final Curriculum curriculum;
    private final Language language;

    /**
     * What is to be asked.
     *
     * @param answers     what was answered by now, by number of task
     * @param certainties how sure the doctor was, by number of task
     */
    TaskViews(Scenario scenario, Map<Integer, Answer> answers, Map<Integer, Certainty> certainties,
              TaskBodies bodies, Curriculum curriculum, Language language) {
        this.scenario = scenario;
        this.answers = answers;
        this.certainties = certainties;
        this.bodies = bodies;
        this.curriculum = curriculum;
        this.language = language;
    }

    /** The author's own question; empty where the kind says it all. */
    static Text question(Task task) {
        return switch (task) {
            case Task.Choose choose -> choose.question();
            case Task.Match match -> match.question();
            case Task.Order order -> order.question();
            case Task.Converse converse -> converse.question();
            case Task.Rewrite rewrite -> rewrite.question();
            default -> NO_QUESTION;
        };
    }

    List<TaskView> all() {
        return IntStream.range(0, scenario.tasks().size()).mapToObj(this::task).toList();
    }

    private TaskView task(int index) {
        Answer answer = answers.get(index);
        return switch (scenario.tasks().get(index)) {
            case Task.Judge judge -> pick(index, "", false, verdicts(chosen(answer)));
            case Task.Mark mark -> pick(index, "", false, List.of());
            case Task.MarkImage image -> pick(index, "", true, regions(chosen(answer)));
            case Task.Rule rule -> pick(index, "", true, rules(rule, chosen(answer)));
            case Task.Choose choose -> pick(index, in(question(choose)), choose.several(),
                    options(bodies.options(index, choose), chosen(answer)));
            case Task.Concordance c -> new TaskView(index, c.kind(), "", false,
                    shifts(chosen(answer)), bodies.vignette(c), certainty(index),
                    answered(index));
            case Task.Match match -> ask(index, in(question(match)),
                    bodies.matching(index, match, answer));
            case Task.Order order -> ask(index, in(question(order)),
                    bodies.ordering(index, order, answer));
            case Task.Converse converse -> ask(index, in(question(converse)),
                    bodies.talk(converse, answer));
            case Task.Rewrite rewrite -> ask(index, in(question(rewrite)),
                    bodies.draft(rewrite, answer));
        };
    }

    private TaskView pick(int index, String question, boolean several,
                          List<OptionView> options) {
        return new TaskView(index, kind(index), question, several, options, null,
                certainty(index), answered(index));
    }

    private TaskView ask(int index, String question, TaskBody body) {
        return new TaskView(index, kind(index), question, false, List.of(), body,
                certainty(index), answered(index));
    }

    private boolean answered(int index) {
        return answers.containsKey(index)
                && answers.get(index).completes(scenario.tasks().get(index));
    }

    private String kind(int index) {
        return scenario.tasks().get(index).kind();
    }

    private CertaintyView certainty(int index) {
        Certainty said = certainties.get(index);
        return scenario.tasks().get(index).stake().certainty()
                ? new CertaintyView(said == null ? -1 : said.level()) : null;
    }

    private static Set<String> chosen(Answer answer) {
        return switch (answer) {
            case Answer.Judged judged -> Set.of(judged.choice());
            case Answer.Picked picked -> picked.options();
            case Answer.Rated rated -> Set.of(rated.choice());
            case null, default -> Set.of();
        };
    }

    private static List<OptionView> verdicts(Set<String> chosen) {
        return codes(Arrays.stream(Verdict.values()).map(Verdict::code), chosen);
    }

    private static List<OptionView> shifts(Set<String> chosen) {
        return codes(SHIFTS.stream(), chosen);
    }

    /** Options whose words are the application's own. */
    private static List<OptionView> codes(Stream<String> codes, Set<String> chosen) {
        return codes.map(c -> new OptionView(c, c, "", chosen.contains(c))).toList();
    }

    private List<OptionView> regions(Set<String> chosen) {
        return scenario.surface().regions().stream()
                .map(r -> new OptionView(r.id(), in(r.text()), "", chosen.contains(r.id())))
                .toList();
    }

    private List<OptionView> options(List<Task.Option> options, Set<String> chosen) {
        return options.stream().map(o -> new OptionView(o.id(), in(o.text()), "",
                chosen.contains(o.id()))).toList();
    }

    private List<OptionView> rules(Task.Rule rule, Set<String> chosen) {
        return rule.options().stream().map(id -> curriculum.source(id)
                .map(s -> new OptionView(id, in(s.title()), in(s.label()), chosen.contains(id)))
                .orElseGet(() -> new OptionView(id, id, "", chosen.contains(id)))).toList();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
