package fr.colloque.authoring;

import fr.colloque.core.module.Text;
import java.time.Instant;
import java.util.List;

/**
 * A module in the list of all modules.
 *
 * @param number the current revision
 * @param note   what changed in it; empty for what came with the application
 * @param drafts what is under way, by path
 */
public record ModuleRow(String id, Text title, int number, Instant publishedAt, String note,
                        List<DraftRow> drafts) {

    public ModuleRow {
        drafts = List.copyOf(drafts);
    }
}
