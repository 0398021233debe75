package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonWriterTest {

    private static final String FILE = "lessons/01-secret.fr.md";

    @Test
    void everyBundledLessonIsWrittenAsItStandsInItsFile() {
        Map<String, String> lessons =
                new TreeMap<>(SourceTree.of(Path.of(""), "modules").files());
        lessons.keySet().removeIf(path -> !path.contains("/lessons/"));

        assertThat(lessons).isNotEmpty().allSatisfy((file, text) -> {
            LessonText lesson = LessonText.read(file, text).value().orElseThrow();
            assertThat(LessonWriter.write(lesson.title(), lesson.minutes(), lesson.markdown()))
                    .isEqualTo(text);
        });
    }

    @ParameterizedTest(name = "a title of {0}")
    @ValueSource(strings = {"", "« Oui » : \"non\"", "a\\b", "---", "x\ny", "#"})
    void whatIsUnderWorkReadsBackAsItWas(String title) {
        String written = LessonWriter.write(title, 0, "---\nUn.\n---\n");

        assertThat(LessonText.readUnderWork(FILE, written).value().orElseThrow())
                .returns(title, LessonText::title).returns(0, LessonText::minutes)
                .returns("---\nUn.\n---\n", LessonText::markdown);
    }
}
