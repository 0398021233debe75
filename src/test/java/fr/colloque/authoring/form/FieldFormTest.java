package fr.colloque.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Module;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.CourseReader;
import fr.colloque.core.source.ModuleReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFormTest {

    private static final SourceTree ALL = SourceTree.of(Path.of(""), "modules", "content/courses");

    @Test
    void everyBundledManifestSurvivesWriting() {
        assertThat(files("/module.yaml")).isNotEmpty().allSatisfy((path, text) -> {
            String written = FieldForm.ofModule(text).orElseThrow().text();
            assertThat(module(path, written)).isEqualTo(module(path, text));
            assertThat(FieldForm.ofModule(written).orElseThrow().text()).isEqualTo(written);
        });
    }

    @Test
    void everyBundledCourseSurvivesWriting() {
        assertThat(files("content/courses/")).isNotEmpty().allSatisfy((path, text) -> {
            String written = FieldForm.ofCourse(text).orElseThrow().text();
            assertThat(CourseReader.read(path, written).value().orElseThrow())
                    .isEqualTo(CourseReader.read(path, text).value().orElseThrow());
            assertThat(FieldForm.ofCourse(written).orElseThrow().text()).isEqualTo(written);
        });
    }

    @ParameterizedTest(name = "{0} typed as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            preTest.none       | beaucoup   | none: "beaucoup"
            preTest.minutes    | 20         | minutes: 20
            preTest.review     | score      | review: score
            credit.certifBlocks| 2          | certifBlocks: [2]
            credit.dpcReference| 12-A       | dpcReference: "12-A"
            """)
    void whatIsTypedIsThereAgain(String path, String typed, String line) {
        FieldForm form = FieldForm.blankCourse("essai", new Text("Essai", "Trial"));
        form.take(Map.of(FieldForm.NAME + path, new String[] {"", typed}));
        form.set(path, List.of(typed));

        assertThat(form.text()).contains(line);
        assertThat(FieldForm.ofCourse(form.text()).orElseThrow().text()).isEqualTo(form.text());
    }

    @Test
    void aTextThatIsNoManifestHasNoForm() {
        assertThat(FieldForm.ofModule("- a")).isEmpty();
        assertThat(FieldForm.ofModule("")).isEmpty();
    }

    private static Map<String, String> files(String part) {
        Map<String, String> files = new TreeMap<>(ALL.files());
        files.keySet().removeIf(path -> !path.contains(part));
        return files;
    }

    private static Module module(String path, String manifest) {
        String folder = path.replace("/module.yaml", "");
        return ModuleReader.read(ALL.under(folder).with("module.yaml", manifest)).value()
                .orElseThrow();
    }
}
