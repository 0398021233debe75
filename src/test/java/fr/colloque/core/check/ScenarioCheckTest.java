package fr.colloque.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioCheckTest {

    private static final String MODULE = "petit-module";
    private static final String FILE = "modules/petit-module/scenarios/un-post.yaml";
    private static final SourceTree TREE = SourceTree.of(Path.of("src/test/resources/broken/base"));
    private static final String YAML = TREE.text(FILE).orElseThrow();
    /** Every kind of task, without a fault. */
    private static final SourceTree SOUND = SourceTree.of(Path.of("src/test/resources/sound"));
    private static final List<String> SOUND_TEXTS = Stream.concat(Stream.of(YAML),
            SOUND.files().values().stream()).toList();
    private static final Curriculum AROUND = CurriculumReader.read(TREE
            .with("modules/petit-module/media/couloir.svg", "<svg/>")).value().orElseThrow();
    private static final String SIGNS = "ab: -?[]{}&*!|>'\"%@`#,\n\n  \\xu0~<=.é👩[[]]:|F-";

    @Test
    void nothingIsWrongWithSoundScenarios() {
        assertThat(SOUND_TEXTS).hasSize(3).allSatisfy(yaml ->
                assertThat(ScenarioCheck.check(FILE, yaml, MODULE, AROUND)).isEmpty());
    }

    @Test
    void theSoundScenariosAskForEverything() {
        assertThat(SOUND_TEXTS).flatExtracting(yaml -> ScenarioReader.read(FILE, yaml).value()
                        .orElseThrow().tasks()).extracting(Task::kind)
                .contains("judge", "mark", "markImage", "rule", "match", "order", "converse",
                        "concordance", "rewrite");
    }

    @Test
    void certaintyIsNeverAskedOfWhatIsNotScored() {
        String rewrite = SOUND.text("words.yaml").orElseThrow()
                .replace("  - kind: rewrite\n", "  - kind: rewrite\n    certainty: true\n");

        assertThat(ScenarioCheck.check(FILE, rewrite, MODULE, AROUND)).singleElement()
                .returns("schema.unknown", Finding::rule);
    }

    @Test
    void aRecordIsCheckedLikeItsText() {
        Scenario scenario = ScenarioReader.read(FILE, YAML.replace("01-secret", "02-autre"))
                .value().orElseThrow();

        assertThat(ScenarioCheck.check(scenario, MODULE, AROUND)).singleElement()
                .returns("scenario.lesson", Finding::rule).returns(FILE, Finding::file);
    }

    @Test
    void anIdOfAnotherModuleIsTaken() {
        assertThat(ScenarioCheck.check(FILE, YAML, "autre-module", AROUND))
                .extracting(Finding::rule).containsExactly("id.unique", "scenario.lesson");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String yaml = YAML.replace("LB-6.5", "LB-9.9").replace("@dr_kervadec_fictif", "@dr_k")
                .replace("verdict: breach", "verdict: none");

        assertThat(ScenarioCheck.check(FILE, yaml, MODULE, AROUND)).extracting(Finding::rule)
                .containsExactly("handle.real", "fragment.unexpected", "cite.unknown");
    }

    @ParameterizedTest(name = "hostile value {index} is a finding")
    @ValueSource(strings = {"\"un-post\\n\"", "\"\"", "-", "[a]", "{a: b}", "null", "1e999999999",
        "-.inf", ".nan", "0x7FFFFFFFFFFFFFFFFFFF", "99999999999999999999", "~", "<<"})
    void aHostileValueIsAFinding(String value) {
        for (String key : List.of("id: un-post", "replies: 1", "verdict: breach", "14:05",
                "right: [CSP-R4127-4]")) {
            String name = key.contains(":") ? key.substring(0, key.indexOf(':') + 1) + " " : "";
            String yaml = YAML.replace(key, key.equals("14:05") ? value : name + value);
            assertThat(ScenarioCheck.check(FILE, yaml, MODULE, AROUND)).isNotNull();
        }
        assertThat(ScenarioCheck.check(FILE, YAML.replace("id: un-post", "id: " + value), MODULE,
                AROUND)).isNotEmpty();
    }

    @Test
    void veryLongValuesAreFindingsInATrice() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String piece : List.of("a", "a-", "-", "A.", "[[", "@a ", "#", "1")) {
                String value = "\"" + piece.repeat(200_000 / piece.length()) + "\"";
                assertThat(ScenarioCheck.check(FILE,
                        YAML.replace("id: un-post", "id: " + value), MODULE, AROUND)).isNotEmpty();
                assertThat(ScenarioCheck.check(FILE,
                        YAML.replace("rules: [CSP-R4127-4]", "rules: [" + value + "]"), MODULE,
                        AROUND)).isNotEmpty();
            }
        });
    }

    @RepeatedTest(1500)
    void whateverIsTypedThereIsAnAnswerWithinTheText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String typed = mutated(SOUND_TEXTS.get(random.nextInt(SOUND_TEXTS.size())), random);
        int lines = typed.split("\n", -1).length;

        assertThat(ScenarioCheck.check(FILE, typed, MODULE, AROUND))
                .allSatisfy(f -> assertThat(f.line()).isBetween(1, lines));
    }

    @RepeatedTest(200)
    void whateverAFileHoldsTheLibraryIsChecked(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> paths = List.copyOf(TREE.files().keySet());
        String path = paths.get(random.nextInt(paths.size()));
        SourceTree tree = TREE.with(path, mutated(TREE.text(path).orElseThrow(), random));

        List<Finding> findings = LibraryCheck.check(tree, LocalDate.of(2026, 11, 22));

        for (Finding finding : findings) {
            int lines = tree.text(finding.file()).orElseThrow().split("\n", -1).length;
            assertThat(finding.line()).isBetween(1, lines);
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, mutated.substring(at, end));
                default -> mutated.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return mutated.toString();
    }
}
