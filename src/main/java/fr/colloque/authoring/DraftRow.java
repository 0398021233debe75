package fr.colloque.authoring;

import java.time.Instant;

/**
 * One changed file, without its text.
 *
 * @param path       from the top folder of all content on
 * @param baseNumber the revision the draft began on
 * @param savedBy    the account that saved it last
 */
public record DraftRow(String moduleId, String path, long version, int baseNumber, long savedBy,
                       Instant savedAt) {

    /** The name of the file without its folder and ending: of a scenario, its id. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
    }
}
