package fr.colloque.authoring;

import fr.colloque.core.module.Text;
import fr.colloque.core.statistics.ConcordanceReview.Warning;
import java.util.List;

/**
 * What authors must know of the experts' answers to one new fact.
 *
 * @param experts  how many have answered the very wording that would be published
 * @param warnings the grounds for doubt; may be empty
 */
public record PanelNote(String scenarioId, Text title, int experts, List<Warning> warnings) {

    public PanelNote {
        warnings = List.copyOf(warnings);
    }

    /** Whether the module cannot be published with it. */
    public boolean blocks() {
        return warnings.stream().anyMatch(Warning::blocks);
    }
}
