package fr.colloque.authoring;

import fr.colloque.core.scoring.PanelKey;
import fr.colloque.core.statistics.ConcordanceReview;
import fr.colloque.core.statistics.ConcordanceReview.Warning;
import fr.colloque.panel.PanelTask;
import fr.colloque.panel.Panels;
import java.util.List;
import java.util.Objects;

/**
 * The panels of a module as it would be published.
 *
 * @param notes all new facts, and the words that decide where experts have marked some
 * @param zeros whether so many tasks have their mode at 0 that always answering 0 pays
 * @param worth what answers to all its new facts earn; null with fewer than two that score
 */
public record PanelNotes(List<PanelNote> notes, boolean zeros, PanelWorth worth) {

    public PanelNotes {
        notes = List.copyOf(notes);
    }

    static PanelNotes of(String moduleId, List<ScenarioRow> scenarios, Panels panels) {
        List<PanelTask> tasks = scenarios.stream().map(ScenarioRow::scenario)
                .filter(Objects::nonNull).flatMap(s -> PanelTask.of(moduleId, s).stream())
                .toList();
        List<PanelKey> keys = tasks.stream().filter(PanelTask::concordance)
                .map(task -> panels.of(task.wording()).key()).toList();
        return new PanelNotes(
                tasks.stream().map(task -> PanelNote.of(task, panels.of(task.wording())))
                        .filter(n -> n.answered() || n.kind().equals("concordance")).toList(),
                new ConcordanceReview(keys).warnings().stream()
                        .anyMatch(w -> w.warning() == Warning.MANY_ZEROS), PanelWorth.of(keys));
    }

    /** Whether some panel is of two minds, so that the module cannot be published. */
    public boolean blocks() {
        return notes.stream().anyMatch(PanelNote::blocks);
    }
}
