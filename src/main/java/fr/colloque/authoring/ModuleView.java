package fr.colloque.authoring;

import fr.colloque.catalogue.RevisionRow;
import fr.colloque.core.module.Module;
import fr.colloque.core.source.Finding;
import java.time.Instant;
import java.util.List;

/**
 * A module on the desk: its current revision with the drafts over it.
 *
 * @param module   as it is published
 * @param drafts   what is under way, by path
 * @param findings what stands in the way of publishing
 * @param panels   what experts answered to its new facts
 * @param shown    stands for exactly these texts; handed back when they are published
 * @param history  the latest revisions, newest first
 */
public record ModuleView(Module module, int number, Instant publishedAt,
                         List<ScenarioRow> scenarios, List<DraftRow> drafts,
                         List<Finding> findings, PanelNotes panels, String shown,
                         List<RevisionRow> history) {

    public ModuleView {
        scenarios = List.copyOf(scenarios);
        drafts = List.copyOf(drafts);
        findings = List.copyOf(findings);
        history = List.copyOf(history);
    }

    /** Whether some draft began on a text that somebody has replaced since. */
    public boolean moved() {
        return scenarios.stream().anyMatch(ScenarioRow::moved);
    }

    public boolean publishable() {
        return !drafts.isEmpty() && findings.isEmpty() && !moved() && !panels.blocks();
    }
}
