package fr.colloque.authoring;

import fr.colloque.catalogue.Work;
import java.io.Serializable;
import java.time.Instant;

/**
 * A file of the content as it stands on the desk.
 *
 * @param path       from the top folder of all content on
 * @param text       empty where the file is to go
 * @param version    of the draft; {@link #NONE} where there is none and the text is the published
 * @param baseNumber the revision that the draft began on, or would begin on; 0 for none
 * @param published  the text in the current revision; null where it has none
 * @param moved      whether somebody published another text of it since the draft began
 * @param savedBy    the account that saved the draft last; null without a draft
 */
public record FileDraft(String path, String text, long version, int baseNumber, String published,
                        boolean moved, Long savedBy, Instant savedAt) implements Serializable {

    /** The version of a draft that does not exist yet. */
    public static final long NONE = 0;

    /** Where the text of a scenario stands among all content. */
    public static String scenario(String moduleId, String scenarioId) {
        return "modules/" + moduleId + "/scenarios/" + scenarioId + ".yaml";
    }

    /** Where the text of a course stands among all content. */
    public static String course(String courseId) {
        return "content/courses/" + courseId + ".yaml";
    }

    /** What the file is part of. */
    public Work work() {
        return Work.ofPath(path).orElseThrow();
    }

    /** The name of the file without its folder and ending: of a scenario, its id. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    }

    public boolean underWay() {
        return version != NONE;
    }

    /** Whether publishing takes the file away. */
    public boolean removed() {
        return underWay() && text.isEmpty();
    }
}
