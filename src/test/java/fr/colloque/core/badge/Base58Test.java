package fr.colloque.core.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base58Test {

    /** From the draft of base 58 (Sporny) and the Multibase test vectors. */
    @ParameterizedTest
    @CsvSource({"48656c6c6f20576f726c6421, z2NEpo7TZRRrLZSi2U", "'', z", "00, z1",
        "0000287fb4cd, z11233QC4", "796573206d616e692021, z7paNL19xttacUY",
        "00796573206d616e692021, z17paNL19xttacUY"})
    void itWritesWhatTheStandardsWrite(String hex, String text) {
        assertThat(Base58.multibase(HexFormat.of().parseHex(hex))).isEqualTo(text);
    }
}
