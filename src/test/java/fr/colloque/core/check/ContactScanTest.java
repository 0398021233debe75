package fr.colloque.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.source.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactScanTest {

    @ParameterizedTest(name = "« {0} » breaks {1}")
    @CsvSource({"Voir @dr_martin !, handle.real", "(@ministere), handle.real",
        "Appelez le 06 12 34 56 78., contact.phone", "0612345678, contact.phone",
        "01.42.34.56.78, contact.phone", "+33 6 12 34 56 78, contact.phone",
        "+33 (0)6 12 34 56 78, contact.phone", "0033612345678, contact.phone",
        "06\u00A012\u00A034\u00A056\u00A078, contact.phone", "+44 20 7946 0958, contact.phone",
        "06-12-34-56-78, contact.phone", "écrire à a.b@hopital.fr., contact.mail",
        "A@B.CO.UK, contact.mail", "a@example.com.fr, contact.mail",
        "x@notexample.com, contact.mail", "RPPS 10101234564, contact.rpps"})
    void whatMightReachSomebodyIsFound(String text, String rule) {
        assertThat(scan(text)).extracting(Finding::rule).containsExactly(rule);
    }

    @ParameterizedTest(name = "« {0} » reaches nobody")
    @ValueSource(strings = {"@dr_martin_fictif", "Merci @drs_fictive.", "01 99 00 12 34",
        "06 39 98 12 34", "+33 6 39 98 12 34", "0261910000", "a.b@example.com", "x@mail.example",
        "x@example.org.", "RPPS 90000000019", "10101234567", "le 2026-11-20 à 14:05",
        "de 2004 à 2012, 1 000 000 de fois", "R. 4127-4 et 226-13", "un arobase @ seul",
        "12345678901234567890", "37,8 et 93 %"})
    void whatReachesNobodyIsLeftAlone(String text) {
        assertThat(scan(text)).isEmpty();
    }

    @Test
    void markupHidesNoNumber() {
        List<Finding> findings = new ArrayList<>();
        ContactScan.file("a.yaml", "a:\n  - \"06 12 [[decisive:34 56|F-ID]] 78\"\n",
                findings::add);
        assertThat(findings).singleElement().returns("contact.phone", Finding::rule)
                .returns(2, Finding::line);
    }

    @Test
    void aFoldedTextHidesNoNumber() {
        List<Finding> findings = new ArrayList<>();
        ContactScan.file("a.yaml", "a: >-\n  06 12\n  34 56 78\n", findings::add);
        assertThat(findings).singleElement().returns("contact.phone", Finding::rule);
    }

    @Test
    void longTextsAreReadInATrice() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String piece : new String[] {
                "a", "a.", "a@", "@a", "0", "+1 ", "a@b.", "1 ", "."}) {
                assertThat(scan(piece.repeat(100_000))).isNotNull();
            }
        });
    }

    private static List<Finding> scan(String line) {
        List<Finding> findings = new ArrayList<>();
        ContactScan.file("a.md", line, findings::add);
        return findings;
    }
}
