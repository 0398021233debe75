package fr.colloque.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A small sound library, and for each rule the few files that break it and nothing else. */
class BrokenExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final SourceTree SOUND = SourceTree.of(BROKEN.resolve("base"));

    /** All rules but one: a file that is too large is not kept, it is made below. */
    static Stream<Rule> rules() {
        return Arrays.stream(Rule.values()).filter(rule -> rule != Rule.TEXT_SIZE);
    }

    @Test
    void nothingIsWrongWithTheSoundLibrary() {
        assertThat(LibraryCheck.check(SOUND, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is found, and nothing else")
    @MethodSource("rules")
    void everyRuleIsFoundWhereItIsBroken(Rule rule) throws IOException {
        Path example = BROKEN.resolve(rule.code());
        SourceTree tree = SOUND;
        for (Map.Entry<String, String> file : SourceTree.of(example).files().entrySet()) {
            tree = tree.with(file.getKey(), file.getValue());
        }

        List<Finding> findings = LibraryCheck.check(tree, TODAY);

        assertThat(findings).extracting(Finding::rule).containsOnly(rule.code());
        assertThat(findings).extracting(f -> f.file() + ":" + f.line())
                .containsExactlyElementsOf(Files.readAllLines(example.resolve("expected.txt")));
    }

    @Test
    void aFileThatIsTooLargeIsFound() {
        String huge = "definition: " + "x".repeat(SourceTree.LARGEST_FILE);

        assertThat(LibraryCheck.check(SOUND.with("content/glossary/huge.yaml", huge), TODAY))
                .singleElement().returns(Rule.TEXT_SIZE.code(), Finding::rule)
                .returns("content/glossary/huge.yaml", Finding::file);
    }

    @Test
    void aLegalCheckLastsToTheDay() {
        String file = "modules/petit-module/module.yaml";
        String module = SOUND.text(file).orElseThrow().replace("2026-11-20", "2025-11-22");

        assertThat(LibraryCheck.check(SOUND.with(file, module), TODAY)).isEmpty();
        assertThat(LibraryCheck.check(SOUND.with(file, module), TODAY.plusDays(1)))
                .singleElement().returns(Rule.COURSE_LEGAL_CHECK.code(), Finding::rule);
    }
}
