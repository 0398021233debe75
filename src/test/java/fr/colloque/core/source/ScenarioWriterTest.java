package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Scenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScenarioWriterTest {

    private static final String FILE = "a.yaml";

    @RepeatedTest(300)
    void whatIsWrittenReadsBackAsItWas(RepetitionInfo repetition) {
        Scenario scenario = new SeededScenarios(repetition.getCurrentRepetition()).next();
        String written = ScenarioWriter.write(scenario);

        Reading<Scenario> read = ScenarioReader.read(FILE, written);

        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(scenario);
        assertThat(ScenarioWriter.write(read.value().orElseThrow())).isEqualTo(written);
    }

    @Test
    void everyBundledScenarioSurvivesWriting() {
        List<Scenario> bundled = CurriculumReader
                .locate(SourceTree.of(Path.of(""), "modules")).modules().stream()
                .flatMap(m -> m.scenarios().stream()).map(Located::value).toList();

        assertThat(bundled).isNotEmpty().allSatisfy(scenario -> assertThat(
                ScenarioReader.read(FILE, ScenarioWriter.write(scenario)).value())
                .contains(scenario));
    }
}
