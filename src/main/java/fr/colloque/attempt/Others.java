package fr.colloque.attempt;

import fr.colloque.attempt.OthersView.ChoiceRow;
import fr.colloque.attempt.OthersView.PanelBeside;
import fr.colloque.attempt.OthersView.ReasonRow;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.PanelKey;
import fr.colloque.core.statistics.SpanAgreement;
import fr.colloque.panel.ExpertAnswer;
import fr.colloque.panel.Panel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What colleagues and experts answered to the tasks of a scenario, beside what the doctor did.
 *
 * @param panels experts' answers by number of task
 * @param counts doctors by task and choice
 */
record Others(Scenario scenario, Map<Integer, Answer> answers, Map<Integer, Panel> panels,
              Map<String, Map<String, Integer>> counts, Curriculum curriculum,
              Language language) {

    /** Fewer doctors might be told from one another. */
    static final int FEWEST = 5;

    private static final int HUNDRED = 100;

    /** The tasks of which there is something to show. */
    List<OthersView> views() {
        return IntStream.range(0, scenario.tasks().size()).mapToObj(this::view)
                .filter(v -> v.panel() != null || v.colleagues() > 0).toList();
    }

    private OthersView view(int index) {
        Task task = scenario.tasks().get(index);
        Map<String, Integer> chosen = counts.getOrDefault(task.kind(), Map.of());
        int doctors = chosen.getOrDefault(Counting.ANY, 0);
        int colleagues = doctors < FEWEST ? 0 : doctors;
        Panel panel = panels.get(index);
        Set<String> mine = answers.containsKey(index)
                ? Counting.choices(task, answers.get(index)) : Set.of();
        List<ChoiceRow> rows = texts(task).entrySet().stream().map(o -> row(o.getKey(),
                o.getValue(), colleagues == 0 ? 0 : chosen.getOrDefault(o.getKey(), 0), doctors,
                votes(panel, o.getKey()), mine.contains(o.getKey()))).toList();
        return new OthersView(index, task.kind(), TaskViews.question(task).in(language),
                colleagues, rows, panel == null ? null : beside(task, panel, index));
    }

    private static ChoiceRow row(String choice, String text, int colleagues, int doctors,
                                 int experts, boolean mine) {
        int share = doctors == 0 ? 0 : HUNDRED * colleagues / doctors;
        return new ChoiceRow(choice, text, colleagues, share, experts, mine);
    }

    /** What can be chosen, in order, with its text; empty where a message says it. */
    private Map<String, String> texts(Task task) {
        Map<String, String> texts = new LinkedHashMap<>();
        switch (task) {
            case Task.Judge judge -> Arrays.stream(Verdict.values())
                    .forEach(v -> texts.put(v.code(), ""));
            case Task.Choose choose -> choose.options()
                    .forEach(o -> texts.put(o.id(), o.text().in(language)));
            case Task.Rule rule -> rule.options().forEach(o -> texts.put(o, curriculum.source(o)
                    .map(s -> s.label().in(language)).orElse(o)));
            case Task.Concordance concordance -> {
                IntStream.rangeClosed(-PanelKey.END, PanelKey.END)
                        .forEach(v -> texts.put(String.valueOf(v), ""));
                texts.put(ExpertAnswer.OUTSIDE, "");
            }
            default -> { }
        }
        return texts;
    }

    private static int votes(Panel panel, String choice) {
        return panel == null || !panel.shown() ? 0 : (int) panel.answers().stream()
                .filter(a -> a.choice().equals(choice)).count();
    }

    /** Nothing of a panel is shown that is none yet, but how many experts are missing. */
    private PanelBeside beside(Task task, Panel panel, int index) {
        boolean marking = task instanceof Task.Mark;
        int experts = marking ? panel.marks(language).size() : panel.experts();
        if (marking && experts < PanelKey.LEAST) {
            return null;                              // the author's key says it all
        }
        PanelKey.Standing standing = standing(experts);
        boolean shown = standing != PanelKey.Standing.PENDING;
        return new PanelBeside(standing.name(), experts, Math.max(0, PanelKey.LEAST - experts),
                panel.invented(), shown ? reasons(panel) : List.of(),
                marking ? new Shading(panel.markedBy(language), experts, language)
                        .of(scenario.surface()) : List.of(),
                marking ? best(panel, index) : -1);
    }

    private static PanelKey.Standing standing(int experts) {
        return new PanelKey(Map.of(0, experts)).standing();
    }

    /** In the reader's language first. */
    private List<ReasonRow> reasons(Panel panel) {
        return panel.answers().stream().filter(ExpertAnswer::reasoned)
                .sorted((a, b) -> Boolean.compare(b.language() == language,
                        a.language() == language))
                .map(a -> new ReasonRow(a.language().code(), a.reason())).toList();
    }

    private int best(Panel panel, int index) {
        return answers.get(index) instanceof Answer.Marked marked && marked.language() == language
                ? new SpanAgreement(panel.marks(language)).bestF1(marked.words()).value()
                        .map(f -> f.multiply(BigDecimal.valueOf(HUNDRED))
                                .setScale(0, RoundingMode.DOWN).intValueExact()).orElse(-1)
                : -1;
    }
}
