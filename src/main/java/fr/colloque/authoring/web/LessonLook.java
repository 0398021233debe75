package fr.colloque.authoring.web;

import fr.colloque.core.check.LessonCheck;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.render.LessonOutline;
import fr.colloque.core.render.LessonRenderer;
import fr.colloque.core.source.Finding;
import fr.colloque.platform.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the author sees beside a lesson: the doctor's card in both languages, and findings. */
public record LessonLook(Card fr, Card en, List<FindingLine> findings) {

    private static final LessonRenderer RENDERER = new LessonRenderer("");

    /**
     * The card in one language.
     *
     * @param minutes as long as it takes to read
     */
    public record Card(String title, String html, int words, int minutes) {

        private static Card of(LessonSide side, String media) {
            LessonOutline outline = LessonOutline.of(side.getMarkdown());
            return new Card(side.getTitle(), RENDERER.render(side.getMarkdown(), media),
                    outline.words(), outline.minutes());
        }
    }

    public LessonLook {
        findings = List.copyOf(findings);
    }

    /**
     * Looks at what is typed.
     *
     * @param media    the address of the folder of the pictures
     * @param pictures their names
     * @param reader   the language of the findings
     */
    static LessonLook at(LessonSide fr, LessonSide en, String media, Set<String> pictures,
                         Curriculum around, Language reader) {
        Map<String, String> texts = new TreeMap<>();
        List<FindingLine> lines = new ArrayList<>();
        for (LessonSide side : List.of(fr, en)) {
            if (side.isMissing()) {
                lines.add(missing(side, reader));
            } else {
                texts.put(side.getSheet().getDraft().path(), side.toText());
            }
        }
        FindingLines said = new FindingLines(reader);
        if (lines.isEmpty()) {
            LessonCheck.check(texts, pictures, around).stream()
                    .map(f -> line(f, said, reader)).forEach(lines::add);
        }
        return new LessonLook(Card.of(fr, media), Card.of(en, media), lines);
    }

    private static FindingLine missing(LessonSide side, Language reader) {
        String code = side.getLanguage().code();
        return new FindingLine(Texts.of(reader, "authoring_lesson.text.in." + code),
                code + ".title", Texts.of(reader, "authoring_lesson.text.missing"), "");
    }

    private static FindingLine line(Finding finding, FindingLines said, Language reader) {
        String code = finding.file().endsWith(".fr.md") ? "fr" : "en";
        String tongue = Texts.of(reader, "authoring_lesson.text.in." + code);
        FindingLine text = said.ofFile(finding);
        int line = finding.line() - LessonSide.FRONT_LINES;
        if (line > 0) {
            return new FindingLine(Texts.of(reader, "authoring_lesson.text.line", tongue, line),
                    code + "." + line, text.what(), text.todo());
        }
        String field = line == -1 ? "minutes" : "title";
        return new FindingLine(tongue + " · "
                + Texts.of(reader, "authoring_lesson.field." + field), code + "." + field,
                text.what(), text.todo());
    }
}
