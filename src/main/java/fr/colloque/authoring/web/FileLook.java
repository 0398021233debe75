package fr.colloque.authoring.web;

import fr.colloque.authoring.form.WrittenLines;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.render.Marks;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.ScenarioWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file as reviewers read it.
 *
 * @param lines   of its text, for what remarks hang on
 * @param before  of a scenario, what doctors see before they answer; else null
 * @param after   the same with the key
 * @param context the sentence above it
 */
public record FileLook(String path, List<String> lines, SurfaceView before, SurfaceView after,
                       String context) {

    /**
     * Looks at a file.
     *
     * @param media  the address of the folder with the pictures of a module
     * @param shown  the language of the drawing
     */
    static FileLook of(String path, String text, String media, Language shown) {
        Scenario scenario = scenario(path, text);
        if (scenario == null) {
            return new FileLook(path, text.lines().toList(), null, null, "");
        }
        Canvas canvas = new Canvas(shown, media);
        return new FileLook(path, text.lines().toList(),
                Drawing.withoutKey(scenario.surface(), canvas, Marks.NOT_ASKED),
                Drawing.withKey(scenario.surface(), canvas, Marks.NOT_ASKED),
                scenario.context().in(shown));
    }

    private static Scenario scenario(String path, String text) {
        return path.contains("/scenarios/")
                ? ScenarioReader.readUnderWork(path, text).value().orElse(null) : null;
    }

    /** What the fields of a scenario are called, by their path; of other files there are none. */
    static Map<String, String> fields(String path, String text, Language reader) {
        Map<String, String> fields = new LinkedHashMap<>();
        Scenario scenario = scenario(path, text);
        if (scenario != null) {
            FieldName names = new FieldName(reader);
            WrittenLines.of(ScenarioWriter.write(scenario)).values().keySet()
                    .forEach(field -> fields.put(field, names.of(field)));
        }
        return fields;
    }
}
