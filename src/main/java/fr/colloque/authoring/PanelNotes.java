package fr.colloque.authoring;

import fr.colloque.core.scoring.PanelKey;
import fr.colloque.core.statistics.ConcordanceReview;
import fr.colloque.core.statistics.ConcordanceReview.Warning;
import fr.colloque.panel.PanelTask;
import fr.colloque.panel.Panels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The panels of a module as it would be published.
 *
 * @param zeros whether so many tasks have their mode at 0 that always answering 0 pays
 */
public record PanelNotes(List<PanelNote> notes, boolean zeros) {

    public PanelNotes {
        notes = List.copyOf(notes);
    }

    static PanelNotes of(String moduleId, List<ScenarioRow> scenarios, Panels panels) {
        List<PanelNote> notes = new ArrayList<>();
        List<PanelKey> keys = new ArrayList<>();
        scenarios.stream().map(ScenarioRow::scenario).filter(Objects::nonNull)
                .flatMap(s -> PanelTask.of(moduleId, s).stream())
                .filter(PanelTask::concordance).forEach(task -> {
                    PanelKey key = panels.of(task.wording()).key();
                    keys.add(key);
                    notes.add(new PanelNote(task.scenario().id(), task.scenario().title(),
                            key.experts(), ConcordanceReview.of(key)));
                });
        return new PanelNotes(notes, new ConcordanceReview(keys).warnings().stream()
                .anyMatch(w -> w.warning() == Warning.MANY_ZEROS));
    }

    /** Whether some panel is of two minds, so that the module cannot be published. */
    public boolean blocks() {
        return notes.stream().anyMatch(PanelNote::blocks);
    }
}
