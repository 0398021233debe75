package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Survey.Open;
import fr.colloque.core.module.Survey.Scale;
import fr.colloque.core.module.Survey.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyReaderTest {

    private static final String FILE = "content/courses/petit-cours.yaml";
    private static final String ENDS = "low: {fr: \"Non\", en: \"No\"}, "
            + "high: {fr: \"Oui\", en: \"Yes\"}";
    private static final String ASK = "ask: {fr: \"Utile\", en: \"Useful\"}";

    @Test
    void aCourseWithoutASurveyAsksNothing() throws IOException {
        assertThat(course("").value().orElseThrow().survey()).isEmpty();
    }

    @Test
    void questionsKeepTheirOrderTheirKindAndTheirEnds() throws IOException {
        Course course = course("survey:\n"
                + "  - {id: utile, kind: scale, scale: 0-10, required: true, " + ASK + ", " + ENDS
                + "}\n  - {id: mots, kind: text, limit: 500, " + ASK + "}\n")
                .value().orElseThrow();

        assertThat(course.survey().orElseThrow().questions()).satisfiesExactly(
                first -> assertThat(first).isInstanceOfSatisfying(Scale.class, scale -> {
                    assertThat(scale.steps()).isEqualTo(Steps.ELEVEN);
                    assertThat(scale.required()).isTrue();
                    assertThat(scale.high().fr()).isEqualTo("Oui");
                }),
                second -> assertThat(second).isInstanceOfSatisfying(Open.class, open -> {
                    assertThat(open.limit()).isEqualTo(500);
                    assertThat(open.required()).isFalse();
                }));
    }

    @ParameterizedTest(name = "refused: {0}")
    @ValueSource(strings = {"{id: a, kind: scale, " + ASK + ", " + ENDS + "}",
        "{id: a, kind: scale, scale: 1-7, " + ASK + ", " + ENDS + "}",
        "{id: a, kind: scale, scale: 1-5, " + ASK + "}",
        "{id: a, kind: text, " + ASK + "}",
        "{id: a, kind: text, limit: 99, " + ASK + "}",
        "{id: a, kind: text, limit: 2001, " + ASK + "}",
        "{id: a, kind: stars, limit: 500, " + ASK + "}"})
    void aQuestionThatCannotBeAskedIsAFinding(String question) throws IOException {
        assertThat(course("survey:\n  - " + question + "\n").findings()).isNotEmpty();
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({"1-5, 0, false", "1-5, 1, true", "1-5, 5, true", "1-5, 6, false",
        "0-10, -1, false", "0-10, 0, true", "0-10, 10, true", "0-10, 11, false"})
    void bothEndsAreOnTheScale(String scale, int value, boolean held) {
        assertThat(Steps.of(scale).holds(value)).isEqualTo(held);
    }

    private static Reading<Course> course(String survey) throws IOException {
        return CourseReader.read(FILE, Files.readString(
                Path.of("src/test/resources/broken/base", FILE)) + survey);
    }
}
