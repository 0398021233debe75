package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlSourceTest {

    @Test
    void everyPieceKnowsItsLine() {
        YamlNode root = read("a: 1\nb:\n  - x\n  - c: {d: y}\n").value().orElseThrow();

        assertThat(root.lineOf("a")).isEqualTo(1);
        assertThat(root.lineOf("b", 0)).isEqualTo(3);
        assertThat(root.lineOf("b", 1, "c", "d")).isEqualTo(4);
        assertThat(root.lineOf("b", 1, "missing", "deeper")).isEqualTo(4);
    }

    @Test
    void aPictureAtTheEdgeOfTheReadersBufferIsNoFault() {
        for (int length = 1015; length < 1030; length++) {
            String text = "x".repeat(length) + "👩🏽‍⚕️";
            assertThat(read("\"" + text + "\"\n").value())
                    .contains(new YamlNode.Scalar(1, text, YamlNode.Type.STRING));
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "`a: &x 1\nb: *x`; yaml.feature; 1", "`a: 1\nb: *x`; yaml.feature; 2",
        "`a: !!java.net.URL [x]`; yaml.feature; 1", "`a: 1\n? [x, y]\n: z`; yaml.feature; 2",
        "`a: 1\na: 2`; yaml.duplicate; 2", "`a: 1\n b: [`; yaml.syntax; 2",
        "`a: 1\n---\nb: 2`; yaml.syntax; 2", "``; yaml.syntax; 1", "`# nothing`; yaml.syntax; 1",
        "`a: \"\\UFFFFFFFF\"`; yaml.syntax; 1", "`a: 1\nb: \"\\x07\"`; text.control; 2",
        "`a: 1\nb: \uFFFD`; text.encoding; 2", "`a: b\u202Ec`; text.control; 1"})
    void whatIsNotPlainYamlIsRefusedWithItsLine(String text, String rule, int line) {
        assertThat(read(text).findings()).first()
                .returns(rule, Finding::rule).returns(line, Finding::line);
    }

    @Test
    void aThousandfoldLaughIsRefusedBeforeItIsTold() {
        StringBuilder text = new StringBuilder("a: &a [lol, lol]\n");
        for (char name = 'b'; name < 'z'; name++) {
            text.append(name + ": &" + name + " [" + ("*" + (char) (name - 1) + ", ").repeat(9)
                    + "x]\n");
        }
        assertRefused(text.toString(), Rule.YAML_FEATURE);
    }

    @Test
    void deepNestingIsRefusedInEveryForm() {
        assertRefused("[".repeat(100_000), Rule.YAML_NESTING);
        assertRefused("{a: ".repeat(60_000), Rule.YAML_NESTING);
        assertRefused("- ".repeat(100_000) + "x", Rule.YAML_NESTING);
        assertRefused("? ".repeat(100_000) + "x", Rule.YAML_NESTING);
    }

    @Test
    void thirtyLevelsAreTaken() {
        int deepest = YamlSource.DEEPEST;
        assertThat(read("[".repeat(deepest) + "]".repeat(deepest)).findings()).isEmpty();
        assertRefused("[".repeat(deepest + 1) + "]".repeat(deepest + 1), Rule.YAML_NESTING);
    }

    @Test
    void aHugeTextIsRefused() {
        assertRefused("a: " + "x".repeat(SourceTree.LARGEST_FILE), Rule.TEXT_SIZE);
        assertRefused("é".repeat(SourceTree.LARGEST_FILE / 2 + 1), Rule.TEXT_SIZE);
        assertThat(read("é".repeat(SourceTree.LARGEST_FILE / 2)).findings()).isEmpty();
    }

    @Test
    void manyFaultsAreCutShort() {
        assertThat(read("a: 1\n".repeat(20_000)).findings()).hasSize(Schemas.MOST_FINDINGS);
    }

    @Test
    void bytesThatAreNoTextAreAFaultOfTheText(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.yaml"), new byte[] {'a', ':', ' ', (byte) 0xC3, '\n'});
        Files.write(folder.resolve("b.yaml"), new byte[SourceTree.LARGEST_FILE * 2]);

        SourceTree tree = SourceTree.of(folder);

        assertThat(read(tree.text("a.yaml").orElseThrow()).findings()).first()
                .returns(Rule.TEXT_ENCODING.code(), Finding::rule);
        assertThat(read(tree.text("b.yaml").orElseThrow()).findings()).first()
                .returns(Rule.TEXT_SIZE.code(), Finding::rule);
    }

    @RepeatedTest(2000)
    void whateverTheTextThereIsAnAnswer(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String signs = "ab: -?[]{}&*!|>'\"%@`#,\n\n  \t\\xuU0~<=.éœ\u00A0👩\uD83D\u0085";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i >= 0; i--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        Reading<YamlNode> reading = read(text.toString());
        assertThat(reading.value().isPresent()).isEqualTo(reading.findings().isEmpty());
    }

    private static void assertRefused(String text, Rule rule) {
        List<Finding> findings = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> read(text).findings());
        assertThat(findings).hasSize(1).first().returns(rule.code(), Finding::rule);
    }

    private static Reading<YamlNode> read(String text) {
        return YamlSource.read("a.yaml", text);
    }
}
