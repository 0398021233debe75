package fr.colloque.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A brace lost in a merge silences every rule behind it, and no browser complains. */
class StyleSheetsTest {

    private static final Path RESOURCES = Path.of("src/main/webapp/resources");

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    @Test
    void theSheetsAreFound() throws IOException {
        assertThat(sheets()).map(sheet -> sheet.getFileName().toString())
                .contains("tokens.css", "site.css", "surface.css", "attempt.css", "theme.css");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyRuleOfASheetStandsForItself(Path sheet) throws IOException {
        StyleSheet read = StyleSheet.of(Files.readString(sheet));
        assertThat(read.faults()).as(sheet.toString()).isEmpty();
        assertThat(read.rules()).as("rules of " + sheet).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ".a { color: red; .b { color: blue; }",
        ".a { color: red; .b { color: blue; } }",
        ".a { color: red; } } .b { color: blue; }",
        ".a color: red; } .b { color: blue; }",
        "@media print { .a { color: red; } .b { color: blue; }",
        "@media print { .a { color: red; } color: blue; }",
        ".a { color: red } <<<<<<< mine",
        ".a { color: red; /* why } .b { color: blue; } /* then */ }",
        ".a { color: red; } /* never ends"})
    void whatAMergeLeavesBehindIsFound(String broken) {
        assertThat(StyleSheet.of(broken).faults()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ".a { color: red; }",
        "@media print { .a { color: red; } .b { color: blue; } }",
        "@font-face { font-family: F; } .a::before { content: \"}\"; } /* a { in words */"})
    void whatIsSoundIsNotBlamed(String sound) {
        assertThat(StyleSheet.of(sound).faults()).isEmpty();
    }
}
