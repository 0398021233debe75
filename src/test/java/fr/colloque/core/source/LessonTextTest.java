package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonTextTest {

    private static final String FILE = "lessons/01-secret.fr.md";

    @Test
    void theFrontMatterIsNoPartOfTheText() {
        LessonText lesson = LessonText.read(FILE,
                "---\ntitle: \"Le secret\"\nminutes: 3\n---\nUn.\n")
                .value().orElseThrow();

        assertThat(lesson).isEqualTo(new LessonText(FILE, "01-secret", Language.FR, "Le secret", 3,
                "Un.\n", 5, 3));
        assertThat(lesson.line(1)).isEqualTo(5);
    }

    @ParameterizedTest(name = "{1} on line {2}")
    @CsvSource(quoteCharacter = '`', value = {"`title: a\n`, lesson.front, 1",
        "``, lesson.front, 1", "`---\ntitle: a\n`, lesson.front, 1",
        "`---\ntitle: a\n---\n`, schema.missing, 2",
        "`---\ntitle: a\nminutes: 6\n---\nx`, schema.range, 3",
        "`---\nminutes: 3\ntitle: }\n---\nx`, yaml.syntax, 3",
        "`---\ntitle: a\nminutes: 3\n---\nx\n\u202Ey`, text.control, 6"})
    void faultsNameTheLineOfTheFile(String text, String rule, int line) {
        assertThat(LessonText.read(FILE, text).findings()).first()
                .returns(rule, Finding::rule).returns(line, Finding::line);
    }

    @ParameterizedTest(name = "{0} is no lesson")
    @CsvSource({"lessons/secret.fr.md", "lessons/01-secret.md", "lessons/01-Secret.fr.md",
        "lessons/01-secret.de.md"})
    void aLessonIsCalledByNumberNameAndLanguage(String file) {
        assertThat(LessonText.read(file, "---\n").findings()).singleElement()
                .returns(Rule.FILE_MISPLACED.code(), Finding::rule);
    }
}
