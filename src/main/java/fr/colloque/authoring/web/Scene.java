package fr.colloque.authoring.web;

import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.render.Marks;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.core.source.ScenarioReader;
import java.util.List;

/**
 * One state of a scenario as a doctor sees it.
 *
 * @param surface null where there is no scenario, or none that can be read
 * @param why     the reasons shown afterwards; none where the key is not shown
 */
public record Scene(SurfaceView surface, String title, String context, List<TaskSketch> tasks,
                    List<String> why) {

    private static final Scene NOTHING = new Scene(null, "", "", List.of(), List.of());

    public Scene {
        tasks = List.copyOf(tasks);
        why = List.copyOf(why);
    }

    /**
     * Draws a scenario.
     *
     * @param around what it may cite
     * @param key    whether what is right is shown
     */
    static Scene of(String path, String text, Curriculum around, Canvas canvas, boolean key) {
        return text.isEmpty() ? NOTHING : ScenarioReader.readUnderWork(path, text).value()
                .map(scenario -> of(scenario, around, canvas, key)).orElse(NOTHING);
    }

    private static Scene of(Scenario scenario, Curriculum around, Canvas canvas, boolean key) {
        SurfaceView surface = key
                ? Drawing.withKey(scenario.surface(), canvas, Marks.NOT_ASKED)
                : Drawing.withoutKey(scenario.surface(), canvas, Marks.NOT_ASKED);
        return new Scene(surface, scenario.title().in(canvas.language()),
                scenario.context().in(canvas.language()),
                TaskSketch.all(scenario, around, canvas.language(), key),
                key ? scenario.why().stream().map(w -> w.in(canvas.language())).toList()
                        : List.of());
    }
}
