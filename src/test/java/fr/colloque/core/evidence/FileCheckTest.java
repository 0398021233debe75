package fr.colloque.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.evidence.FileCheck.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

    private static final String HEADING = "\uFEFF\"n\";\"what\";\"said\";\"hash\"\r\n";

    @Test
    void aFileAsItWasMadeIsIntact() throws Exception {
        Lines lines = new Lines();
        String file = file(lines, "Nguyễn Thị Bình", "a \"quoted\"; word", "\"", "", "=1+1",
                "two\r\nlines\tand a tab");
        assertThat(check(file)).isEqualTo(
                new Outcome(6, lines.seal(), Optional.empty()));
        assertThat(check(file).isIntact()).isTrue();
        assertThat(file).contains("\"'=1+1\"").contains("\"two lines and a tab\"");
    }

    @Test
    void anybodyCanFollowTheChainByTheWrittenRule() throws Exception {
        Line first = new Lines().next(List.of("identity", "Salomé"));
        byte[] text = ("0".repeat(64) + "\n1\tidentity\tSalomé").getBytes(StandardCharsets.UTF_8);
        assertThat(first.hash()).isEqualTo(HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(text)));
    }

    @ParameterizedTest(name = "line {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theFirstChangedLineIsNamed(int place) throws Exception {
        List<String> rows = rows(file(new Lines(), "a", "b", "c", "d", "e"));
        String row = rows.get(place);
        rows.set(place, row.replaceFirst("\"what\"", "\"what \""));
        assertThat(check(String.join("", rows)).broken()).contains(place);
        rows.set(place, row);
        assertThat(check(String.join("", rows)).isIntact()).isTrue();
        rows.remove(place);
        assertThat(check(String.join("", rows)).broken().isEmpty()).isEqualTo(place == 5);
    }

    @Test
    void aFileCutOffAtTheEndHasAnotherSeal() throws Exception {
        Lines lines = new Lines();
        List<String> rows = rows(file(lines, "a", "b", "c"));
        rows.removeLast();
        assertThat(check(String.join("", rows)).seal()).isNotEqualTo(lines.seal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "n;what\n", "%PDF-1.7", "\"\"\"", "n;hash\r\n1;2;3\r\n",
        "\u0000\u0001"})
    void whatIsNoSuchFileIsNotIntact(String text) throws Exception {
        assertThat(check(text).isIntact()).isFalse();
    }

    @RepeatedTest(200)
    void oneChangedCharacterIsFoundWhereverItIs(RepetitionInfo run) throws Exception {
        Random random = new Random(run.getCurrentRepetition());
        Lines lines = new Lines();
        String file = file(lines, words(random), words(random), words(random));
        int at = HEADING.length() + random.nextInt(file.length() - HEADING.length());
        char other = (char) ('a' + random.nextInt(26));
        String changed = file.substring(0, at) + other + file.substring(at + 1);
        Outcome outcome = check(changed);
        boolean same = read(changed).equals(read(file));
        assertThat(outcome.isIntact() && outcome.seal().equals(lines.seal())).isEqualTo(same);
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(8), 32, 300).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<List<String>> read(String file) throws IOException {
        CsvCells cells = new CsvCells(new StringReader(file));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row = cells.next(); !row.isEmpty(); row = cells.next()) {
            rows.add(row);
        }
        return rows;
    }

    private static String file(Lines lines, String... said) {
        return HEADING + Arrays.stream(said).map(s -> lines.next(List.of("what", s)).csv())
                .collect(Collectors.joining());
    }

    private static List<String> rows(String file) {
        return new ArrayList<>(Arrays.asList(file.split("(?<=\n)")));
    }

    private static Outcome check(String file) throws IOException {
        return FileCheck.of(new StringReader(file));
    }
}
