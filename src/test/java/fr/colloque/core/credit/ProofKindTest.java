package fr.colloque.core.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofKindTest {

    @ParameterizedTest(name = "« {0} »: {1}")
    @CsvSource({"%PDF-1.7 text %%EOF, PDF", "%PDF-1.7 text %%EOF and a line, PDF",
        "%PDF-1.7 cut off, ", "<html>%PDF-1.7 %%EOF, ", "\u00ff\u00d8\u00ff\u00e0 \u00ff\u00d9, JPEG",
        "\u00ff\u00d8\u00ff\u00e0 \u00ff\u00d9<script>, ", "GIF89a, ", "'', "})
    void theKindIsToldByTheContent(String content, ProofKind kind) {
        assertThat(ProofKind.of(content.getBytes(StandardCharsets.ISO_8859_1)).orElse(null))
                .isEqualTo(kind);
    }

    @Test
    void theEndOfAPdfStandsInItsLastKilobyte() {
        String pdf = "%PDF-1.4 %%EOF";
        assertThat(ProofKind.of((pdf + " ".repeat(1000)).getBytes(StandardCharsets.US_ASCII)))
                .contains(ProofKind.PDF);
        assertThat(ProofKind.of((pdf + " ".repeat(1100)).getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }
}
