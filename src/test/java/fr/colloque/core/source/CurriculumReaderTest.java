package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Lesson;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurriculumReaderTest {

    private static final SourceTree TREE =
            SourceTree.of(Path.of("src/test/resources/broken/base"));
    private static final String MANIFEST = "modules/petit-module/module.yaml";

    @Test
    void everythingThatIsTaughtComesOut() {
        Curriculum curriculum = CurriculumReader.read(TREE).value().orElseThrow();

        assertThat(curriculum.course("petit-cours")).hasValueSatisfying(course -> {
            assertThat(course.modules()).containsExactly("petit-module");
            assertThat(course.passMark()).isEqualTo(70);
            assertThat(course.credit().certifBlocks()).containsExactly(3);
        });
        assertThat(curriculum.source("LB-6.5")).hasValueSatisfying(source ->
                assertThat(source.kind()).isEqualTo(Source.Kind.RECOMMENDATION));
        assertThat(curriculum.term("pseudonyme")).hasValueSatisfying(term ->
                assertThat(term.term()).isEqualTo(new Text("pseudonyme", "pseudonym")));
    }

    @Test
    void aModuleHoldsItsLessonsAndScenariosInTheOrderOfTheirNames() {
        Module module = ModuleReader.read(TREE.under("modules/petit-module")).value()
                .orElseThrow();

        assertThat(module.legalCheck()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(module.scenarios()).extracting(Scenario::id)
                .containsExactly("apres", "avant", "un-post");
        assertThat(module.in(Pool.PRE_TEST)).hasSize(1);
        assertThat(module.lessons()).singleElement().returns("01-secret", Lesson::id)
                .returns(new Text("Le secret", "Secrecy"), Lesson::title);
        assertThat(module.lessons().getFirst().markdown().en()).startsWith("A short story.");
    }

    @Test
    void findingsOfAModuleAloneNameFilesOfItsFolder() {
        SourceTree module = TREE.under("modules/petit-module").with("scenarios/x.yaml", "id: 1\n");

        assertThat(ModuleReader.read(module).findings()).isNotEmpty()
                .allSatisfy(f -> assertThat(f.file()).isEqualTo("scenarios/x.yaml"));
    }

    @ParameterizedTest(name = "{0} is no day")
    @CsvSource({"2026-11-20\\n", "2026-02-29", "2026-13-01", "26-11-20", "20/11/2026", "''"})
    void aDayMustExist(String day) {
        SourceTree tree = TREE.with(MANIFEST, TREE.text(MANIFEST).orElseThrow()
                .replace("legalCheck: 2026-11-20", "legalCheck: \"" + day + "\""));

        assertThat(CurriculumReader.read(tree).findings()).isNotEmpty().allSatisfy(f ->
                assertThat(f).returns(Rule.SCHEMA_FORM.code(), Finding::rule)
                        .returns(13, Finding::line));
    }

    @Test
    void aTestThatDrawsNothingIsNoTest() {
        String file = "content/courses/petit-cours.yaml";
        String course = TREE.text(file).orElseThrow().replace("breach: 1}", "breach: 0}");

        assertThat(CourseReader.read(file, course).findings()).singleElement()
                .returns(Rule.SCHEMA_RANGE.code(), Finding::rule).returns(6, Finding::line);
    }

    @Test
    void whatCouldBeReadIsKeptBesideTheFaults() {
        CurriculumSource source =
                CurriculumReader.locate(TREE.with("content/glossary/x.yaml", "["));

        assertThat(source.faults()).hasSize(1);
        assertThat(source.whole().value()).isEmpty();
        assertThat(source.readable().modules()).hasSize(1);
    }

    @Test
    void aModuleWithoutAManifestIsNone() {
        assertThat(CurriculumReader.read(TREE.without(MANIFEST)).findings()).singleElement()
                .returns(Rule.FILE_MISSING.code(), Finding::rule)
                .returns(MANIFEST, Finding::file);
    }
}
