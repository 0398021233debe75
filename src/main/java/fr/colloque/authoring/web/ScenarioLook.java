package fr.colloque.authoring.web;

import fr.colloque.core.render.Canvas;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.render.Marks;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.authoring.form.ScenarioForm;
import fr.colloque.authoring.form.WrittenLines;
import fr.colloque.core.check.Deidentification;
import fr.colloque.core.check.ScenarioCheck;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.ScenarioWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the author sees beside the form: the surface as on a phone, and what is wrong so far.
 *
 * @param phones one for each language that is shown
 * @param hints  what may lead to a patient in a text that is meant to be safe
 */
public record ScenarioLook(List<Phone> phones, List<FindingLine> findings,
                           List<FindingLine> hints) {

    /**
     * What a doctor sees in one language.
     *
     * @param context the sentence above the surface
     */
    public record Phone(String language, String context, SurfaceView surface) { }

    public ScenarioLook {
        phones = List.copyOf(phones);
        findings = List.copyOf(findings);
        hints = List.copyOf(hints);
    }

    /**
     * Looks at what is typed.
     *
     * @param around   what the scenario may cite, and the lessons of its module
     * @param canvases on what the surface is drawn; one for each phone
     * @param reader   the language of the findings
     */
    static ScenarioLook at(ScenarioForm form, String moduleId, Curriculum around,
                           List<Canvas> canvases, Language reader) {
        List<Finding> faults = new ArrayList<>();
        Optional<Scenario> typed = form.typed(faults::add);
        FindingLines lines = new FindingLines(reader);
        List<FindingLine> findings = faults.isEmpty()
                ? typed.map(s -> lines.ofScenario(ScenarioCheck.check(s, moduleId, around),
                        WrittenLines.of(ScenarioWriter.write(s)))).orElse(List.of())
                : faults.stream().map(lines::ofForm).toList();
        return new ScenarioLook(typed.stream().flatMap(scenario -> canvases.stream()
                .map(canvas -> phone(scenario, canvas))).toList(), findings,
                typed.stream().flatMap(s -> Deidentification.of(s).stream()).map(lines::ofHint)
                        .toList());
    }

    private static Phone phone(Scenario scenario, Canvas canvas) {
        return new Phone(canvas.language().code(), scenario.context().in(canvas.language()),
                Drawing.withKey(scenario.surface(), canvas, Marks.NOT_ASKED));
    }
}
