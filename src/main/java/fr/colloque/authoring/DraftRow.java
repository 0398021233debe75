package fr.colloque.authoring;

import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import java.time.Instant;

/**
 * One changed file, without its text.
 *
 * @param path       from the top folder of all content on
 * @param baseNumber the revision the draft began on
 * @param savedBy    the account that saved it last
 */
public record DraftRow(RevisionKind kind, String slug, String path, long version, int baseNumber,
                       long savedBy, Instant savedAt) {

    public Work work() {
        return new Work(kind, slug);
    }

    /** The name of the file without its folder and ending: of a scenario, its id. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    }
}
