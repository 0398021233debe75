package fr.colloque.authoring.web;

import fr.colloque.core.render.Canvas;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.render.Marks;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.core.check.ScenarioCheck;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.ScenarioWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What the author sees beside the form: the surface as on a phone, and what is wrong so far.
 *
 * @param context the sentence above the surface
 */
public record ScenarioLook(SurfaceView surface, String context, List<FindingLine> findings) {

    public ScenarioLook {
        findings = List.copyOf(findings);
    }

    /**
     * Looks at what is typed.
     *
     * @param canvas on what the surface is drawn
     * @param reader the language of the findings
     * @param around what the scenario may cite, and the lessons of its module
     */
    static ScenarioLook at(ScenarioForm form, String moduleId, Curriculum around,
                           Canvas canvas, Language reader) {
        List<Finding> faults = new ArrayList<>();
        Scenario scenario = form.typed(faults::add);
        FindingLines lines = new FindingLines(reader);
        List<FindingLine> findings = faults.isEmpty()
                ? lines.ofScenario(ScenarioCheck.check(scenario, moduleId, around),
                        WrittenLines.of(ScenarioWriter.write(scenario)))
                : faults.stream().map(lines::ofForm).toList();
        return new ScenarioLook(Drawing.withKey(scenario.surface(), canvas, Marks.NOT_ASKED),
                scenario.context().in(canvas.language()), findings);
    }
}
