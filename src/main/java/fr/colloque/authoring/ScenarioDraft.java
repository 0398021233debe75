package fr.colloque.authoring;

import java.io.Serializable;
import java.time.Instant;

/**
 * The text of a scenario as it stands on the desk.
 *
 * @param version    of the draft; {@link #NONE} where there is none and the text is the published
 * @param baseNumber the revision that the draft began on, or would begin on
 * @param published  the text in the current revision; null where it has none
 * @param moved      whether somebody published another text of it since the draft began
 * @param savedBy    the account that saved the draft last; null without a draft
 */
public record ScenarioDraft(String moduleId, String scenarioId, String text, long version,
                            int baseNumber, String published, boolean moved, Long savedBy,
                            Instant savedAt) implements Serializable {

    /** The version of a draft that does not exist yet. */
    public static final long NONE = 0;

    /** Where the text of a scenario stands among all content. */
    public static String path(String moduleId, String scenarioId) {
        return "modules/" + moduleId + "/scenarios/" + scenarioId + ".yaml";
    }

    public String path() {
        return path(moduleId, scenarioId);
    }

    public boolean underWay() {
        return version != NONE;
    }
}
