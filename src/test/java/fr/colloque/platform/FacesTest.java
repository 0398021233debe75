package fr.colloque.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The last face whose range holds a letter is loaded for it: French and English need no file but
 * the first of each family.
 */
class FacesTest {

    private static final Pattern FACE = Pattern.compile(
            "font-family: \"([^\"]+)\";[^}]*?fonts/([a-z0-9-]+)\\.woff2[^}]*?unicode-range:"
            + "([^;]+);");
    private static final Pattern RANGE = Pattern.compile(
            "U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");
    private static final String WRITTEN = "ÀÂÄÆÇÉÈÊËÎÏÔŒÙÛÜàâäæçéèêëîïôœùûüÿ’«»“”–—…€•−\u00a0\u202f";

    @ParameterizedTest
    @ValueSource(strings = {"Source Sans 3", "Source Serif 4"})
    void frenchAndEnglishNeedOneFile(String family) throws IOException {
        String sheet = Files.readString(
                Path.of("src/main/webapp/resources/css/tokens.css"));
        WRITTEN.codePoints().forEach(letter ->
                assertThat(faces(sheet, family).filter(face -> holds(face.group(3), letter))
                        .map(face -> face.group(2)).reduce((one, next) -> next).orElse("none"))
                        .as(Character.getName(letter)).contains("-latin-wght-"));
    }

    private static Stream<MatchResult> faces(String sheet, String family) {
        return FACE.matcher(sheet).results().filter(face -> face.group(1).equals(family))
                .filter(face -> face.group(2).endsWith("normal"));
    }

    private static boolean holds(String ranges, int letter) {
        return RANGE.matcher(ranges).results().anyMatch(range -> {
            int from = Integer.parseInt(range.group(1), 16);
            int until = range.group(2) == null ? from : Integer.parseInt(range.group(2), 16);
            return from <= letter && letter <= until;
        });
    }
}
