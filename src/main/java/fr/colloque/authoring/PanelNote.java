package fr.colloque.authoring;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Text;
import fr.colloque.core.scoring.PanelKey;
import fr.colloque.core.statistics.ConcordanceReview;
import fr.colloque.core.statistics.ConcordanceReview.Warning;
import fr.colloque.panel.Panel;
import fr.colloque.panel.PanelTask;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What authors must know of the experts’ answers to one task, in the very wording that would be
 * published.
 *
 * @param kind     {@code concordance} or {@code mark}
 * @param experts  how many have an opinion
 * @param outside  how many more said that it is not their field
 * @param invented whether some of them are the demonstration’s
 * @param warnings the grounds for doubt about a new fact; may be empty
 * @param votes    of a new fact, from −2 to +2; empty without experts
 * @param worth    what answers to a new fact would earn; null as long as they earn nothing
 * @param readings what experts marked, by language; only of words that decide
 */
public record PanelNote(String scenarioId, Text title, String kind, int experts, int outside,
                        boolean invented, List<Warning> warnings, List<Vote> votes,
                        PanelWorth worth, List<MarkReading> readings) {

    public PanelNote {
        warnings = List.copyOf(warnings);
        votes = List.copyOf(votes);
        readings = List.copyOf(readings);
    }

    /** A value of the scale and how many experts chose it. */
    public record Vote(int value, int experts) { }

    static PanelNote of(PanelTask task, Panel panel) {
        boolean fact = task.concordance();
        PanelKey key = fact ? panel.key() : new PanelKey(Map.of());
        return new PanelNote(task.scenario().id(), task.scenario().title(), task.kind(),
                panel.experts(), panel.answers().size() - panel.experts(), panel.invented(),
                fact ? ConcordanceReview.of(key) : List.of(), votes(key), PanelWorth.of(key),
                fact ? List.of() : readings(task, panel));
    }

    private static List<Vote> votes(PanelKey key) {
        return key.experts() == 0 ? List.of()
                : IntStream.rangeClosed(-PanelKey.END, PanelKey.END)
                        .mapToObj(value -> new Vote(value, key.votesFor(value))).toList();
    }

    private static List<MarkReading> readings(PanelTask task, Panel panel) {
        return Arrays.stream(Language.values())
                .filter(language -> !panel.marks(language).isEmpty())
                .map(language -> MarkReading.of(task.scenario().surface(), language,
                        panel.marks(language))).toList();
    }

    /** Whether somebody has answered, be it to say that it is not their field. */
    boolean answered() {
        return experts + outside > 0;
    }

    /** Whether there is something that an author should look at. */
    public boolean doubtful() {
        return !warnings.isEmpty()
                || readings.stream().anyMatch(r -> r.missed() || r.surpassed());
    }

    /** Whether the module cannot be published with it. */
    public boolean blocks() {
        return warnings.stream().anyMatch(Warning::blocks);
    }
}
