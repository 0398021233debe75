package fr.colloque.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Surface;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFormTest {

    private static final List<Scenario> BUNDLED = CurriculumReader
            .locate(SourceTree.of(Path.of(""), "modules")).modules().stream()
            .flatMap(m -> m.scenarios().stream()).map(Located::value).toList();

    static Stream<Scenario> bundled() {
        return BUNDLED.stream();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void aFormFilledFromAScenarioWritesTheSameText(Scenario scenario) {
        Scenario typed = ScenarioForm.of(scenario).read().value().orElseThrow();

        assertThat(typed).isEqualTo(scenario);
        assertThat(ScenarioWriter.write(typed)).isEqualTo(ScenarioWriter.write(scenario));
    }

    @Test
    void markupThatIsNotClosedIsReportedAtItsField() {
        ScenarioForm form = ScenarioForm.of(aPost());
        form.getSurface().getPost().getText().setEn("[[decisive:Tuesday");

        Reading<Scenario> reading = form.read();

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).singleElement()
                .returns("surface.text.en", Finding::file)
                .returns(Rule.FRAGMENT_SYNTAX.code(), Finding::rule);
    }

    @ParameterizedTest(name = "a count of \"{0}\" is taken: {1}")
    @CsvSource({"0, true", "99999999, true", "'', false", "-1, false", "12k, false",
        "100000000, false"})
    void aCountIsAWholeNumber(String typed, boolean taken) {
        ScenarioForm form = ScenarioForm.of(aPost());
        form.getSurface().getPost().setLikes(typed);

        assertThat(form.read().value().isPresent()).isEqualTo(taken);
    }

    @Test
    void lineEndsOfBrowsersAndSignsThatNoKeyWritesDoNotReachTheText() {
        ScenarioForm form = ScenarioForm.of(aPost());
        form.getContext().setFr("Un.\r\nDeux.\u0002");

        assertThat(form.read().value().orElseThrow().context().fr()).isEqualTo("Un.\nDeux.");
    }

    @Test
    void everyLineOfAWrittenScenarioLeadsToAField() {
        String yaml = ScenarioWriter.write(aPost());
        WrittenLines lines = WrittenLines.of(yaml);
        List<String> written = yaml.lines().toList();

        assertThat(lines.path(1)).isEqualTo("id");
        assertThat(lines.path(2)).isEqualTo("title.fr");
        assertThat(lines.path(4)).isEqualTo("title.en");
        assertThat(lines.path(1 + written.indexOf("tasks:"))).isEqualTo("tasks.0.kind");
        assertThat(lines.path(1 + written.indexOf("why:"))).isEqualTo("why.0.fr");
        assertThat(lines.path(written.size())).isEqualTo("rewrite.en");
        assertThat(lines.path(written.size() + 1)).isEmpty();
        assertThat(lines.values()).containsKeys("surface.author.bio.en", "surface.text.fr",
                "surface.counts.likes", "rules", "why.1.en");
    }

    private static Scenario aPost() {
        return BUNDLED.stream().filter(s -> s.surface() instanceof Surface.Post)
                .filter(s -> s.rewrite().isPresent()).findFirst().orElseThrow();
    }
}
