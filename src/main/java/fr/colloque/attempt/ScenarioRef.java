package fr.colloque.attempt;

import fr.colloque.platform.Ids;
import fr.colloque.platform.NotFound;
import java.util.Objects;

/** A scenario in one revision of its module: what a page shows, and goes on showing. */
public record ScenarioRef(String moduleId, int revision, String scenarioId) {

    public ScenarioRef {
        Objects.requireNonNull(moduleId, "moduleId");
        Objects.requireNonNull(scenarioId, "scenarioId");
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws NotFound where it names nothing
     */
    public static ScenarioRef require(String text) {
        String[] parts = text.split("/", 4);
        if (parts.length != 3) {
            throw new NotFound();
        }
        return new ScenarioRef(Ids.requireSlug(parts[0]), Ids.requirePosition(parts[1]),
                Ids.requireSlug(parts[2]));
    }

    /** The form in which a page hands it back: {@code module/revision/scenario}. */
    public String text() {
        return moduleId + "/" + revision + "/" + scenarioId;
    }
}
