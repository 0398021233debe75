package fr.colloque.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.colloque.core.compare.FieldDifference.Aspect;
import fr.colloque.core.compare.FileDifference.Fate;
import fr.colloque.core.compare.FileDifference.Shape;
import fr.colloque.core.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final String ELBOW = "modules/secret-280-signes/scenarios/coude-du-jour.yaml";
    private static final String LESSON = "modules/m/lessons/01-un.fr.md";

    private static final String PAGE = """
            ---
            title: "Le secret"
            minutes: 3
            ---
            Premier paragraphe, sur deux
            lignes de texte.

            Deuxième paragraphe, qui parle du secret.

            Troisième et dernier paragraphe.
            """;

    @Test
    void theSameTextHasNoDifference() throws IOException {
        String text = read(ELBOW);
        assertThat(Comparison.ofFile(ELBOW, text, text).fields()).isEmpty();
        assertThat(Comparison.ofFile(LESSON, PAGE, PAGE).fields()).isEmpty();
    }

    @Test
    void howAScenarioIsWrittenIsNoDifference() throws IOException {
        String text = read(ELBOW);
        FileDifference difference = Comparison.ofFile(ELBOW, text,
                text.replace("pools: [practice]", "pools:\n  - practice"));
        assertThat(difference.fields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            caution;    breach;     tasks.0.verdict;           KEY;      [-caution-]{+breach+}
            replies: 41; replies: 52; surface.counts.replies;  SETTING;  [-41-]{+52+}
            coude du jour :; genou du jour :; surface.text.fr; TEXT;     Le [-coude-]{+genou+} du
            Elbow of the day: find; [[accepted:Elbow]] of the day: find; surface.text.en; KEY; \
            {+[[accepted:+}Elbow{+]]+} of the day
            22, 15];    22, 16];    surface.pictures.0.regions.1.box; KEY; 22, [-15-]{+16+}
            -73];       -19];       rules; CITATION; CSP-R4127-4, [-CSP-R4127-73-]{+CSP-R4127-19+}
            02-additionner; 01-vu;  lesson;           SETTING;  [-02-additionner-]{+01-vu+}
            partout.";  ailleurs."; why.2.fr;         TEXT;     il y en a [-partout-]{+ailleurs+}.
            """)
    void aFieldIsNamedAndSaysWhatItTouches(String from, String to, String field, Aspect aspect,
                                           String shown) throws IOException {
        String text = read(ELBOW).replace('\u00A0', ' ');
        assertThat(text).contains(from);
        FileDifference difference = Comparison.ofFile(ELBOW, text, text.replace(from, to));
        FieldDifference only = assertThat(difference.fields()).singleElement().actual();
        assertThat(only.field()).isEqualTo(field);
        assertThat(only.aspect()).isEqualTo(aspect);
        assertThat(TextDifferenceTest.shown(only.text())).contains(shown);
        assertThat(difference.shape()).isEqualTo(Shape.SCENARIO);
        assertThat(difference.fate()).isEqualTo(Fate.CHANGED);
    }

    @Test
    void whatIsPutInBetweenDoesNotChangeWhatFollows() throws IOException {
        String text = read(ELBOW);
        FileDifference difference = Comparison.ofFile(ELBOW, text, text.replace("\nwhy:\n", """

                why:
                  - fr: "Une raison toute neuve, avant les autres."
                    en: "A brand new reason, before the others."
                """));
        assertThat(difference.fields()).extracting(FieldDifference::field)
                .containsExactly("why.0.fr", "why.0.en");
        assertThat(difference.fields()).allMatch(f -> f.text().before().isEmpty());
    }

    @Test
    void optionsAreTheSameByTheirId() throws IOException {
        String text = read(ELBOW);
        FileDifference difference = Comparison.ofFile(ELBOW, text,
                text.replace("- id: export", "- id: nu"));
        assertThat(difference.fields()).extracting(FieldDifference::field).startsWith(
                "tasks.2.options.1.id", "tasks.2.options.1.text.fr").endsWith(
                "tasks.2.options.1.why.en").hasSize(12);
    }

    @Test
    void lessonsAreComparedByParagraph() {
        FileDifference difference = Comparison.ofFile(LESSON, PAGE, PAGE
                .replace("minutes: 3", "minutes: 4")
                .replace("Deuxième paragraphe, qui", "Un nouveau venu.\n\nDeuxième passage, qui"));
        assertThat(difference.fields()).extracting(FieldDifference::field)
                .containsExactly("minutes", "8", "10");
        assertThat(TextDifferenceTest.shown(difference.fields().get(2).text()))
                .isEqualTo("Deuxième [-paragraphe-]{+passage+}, qui parle du secret.");
        assertThat(difference.added()).isEqualTo(5);
        assertThat(difference.removed()).isEqualTo(2);
    }

    @Test
    void aLessonThatCannotBeReadIsComparedAsPlainText() {
        FileDifference difference = Comparison.ofFile(LESSON, PAGE,
                PAGE.replaceFirst("---\n", ""));
        assertThat(difference.shape()).isEqualTo(Shape.PLAIN);
        assertThat(difference.fields()).singleElement().extracting(FieldDifference::field)
                .isEqualTo("1");
    }

    @Test
    void manifestsAndCoursesAreComparedByField() throws IOException {
        String course = "content/courses/essentiel-secret-reseaux.yaml";
        String text = read(course);
        FileDifference difference = Comparison.ofFile(course, text, text
                .replace("passMark: 70", "passMark: 75").replace("certifBlocks: [3]",
                        "certifBlocks: [3, 4]"));
        assertThat(difference.shape()).isEqualTo(Shape.COURSE);
        assertThat(difference.fields()).extracting(FieldDifference::field, FieldDifference::aspect)
                .containsExactly(tuple("postTest.passMark",
                        Aspect.SETTING), tuple(
                        "credit.certifBlocks", Aspect.CREDIT));
        assertThat(Comparison.ofFile("modules/m/module.yaml", "id: a\n", "id: b\n").shape())
                .isEqualTo(Shape.MODULE);
    }

    @Test
    void filesComeAndGo() throws IOException {
        SourceTree before = SourceTree.of(Map.of(ELBOW, read(ELBOW),
                "modules/m/media/a.svg", "<svg/>"));
        SourceTree after = before.without(ELBOW).with(LESSON, PAGE)
                .with("modules/m/media/a.svg", "<svg></svg>");
        List<String> paths = Comparison.paths(before, after);
        assertThat(paths).containsExactly(LESSON, "modules/m/media/a.svg", ELBOW);
        assertThat(paths).extracting(p -> Comparison.ofFile(p, before, after).fate())
                .containsExactly(Fate.ADDED, Fate.CHANGED, Fate.REMOVED);
        assertThat(Comparison.ofFile(ELBOW, before, after).fields()).allMatch(
                f -> f.text().after().isEmpty() && !f.text().before().isEmpty());
        assertThat(Comparison.ofFile(LESSON, before, after).fields()).hasSize(5);
    }

    private static String read(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
