package fr.colloque.authoring;

import fr.colloque.catalogue.RevisionRow;
import fr.colloque.core.module.Module;
import fr.colloque.core.source.Finding;
import java.time.Instant;
import java.util.List;

/**
 * A module on the desk: its current revision with the drafts over it.
 *
 * @param module  as it is published
 * @param panels  what experts answered to its new facts
 * @param review  where it stands between its author and its reviewers
 * @param history the latest revisions, newest first
 */
public record ModuleView(Module module, int number, Instant publishedAt, PanelNotes panels,
                         ReviewView review, List<RevisionRow> history) {

    public ModuleView {
        history = List.copyOf(history);
    }

    public List<ScenarioRow> scenarios() {
        return review.scenarios();
    }

    /** What is under way, by path. */
    public List<DraftRow> drafts() {
        return review.files().stream().map(FileChange::draft).toList();
    }

    /** What authors must mend before it can be reviewed. */
    public List<Finding> findings() {
        return review.findings();
    }
}
