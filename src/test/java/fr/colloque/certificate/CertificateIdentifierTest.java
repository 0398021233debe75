package fr.colloque.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateIdentifierTest {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz234567";

    @Test
    void aNewNumberIsNeverAnOldOne() {
        SecureRandom random = new SecureRandom();
        assertThat(Stream.generate(() -> CertificateIdentifier.random(random)).limit(1000)
                .collect(Collectors.toSet())).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, "ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567",
            " abcdefgh-ijklmnop-qrstuvwx-yz234567 "})
    void itIsReadHoweverItWasTyped(String typed) {
        assertThat(CertificateIdentifier.read(typed))
                .contains(new CertificateIdentifier(PLAIN));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"abcdefghijklmnopqrstuvwxyz23456", PLAIN + "a",
            "0bcdefghijklmnopqrstuvwxyz234567", "ébcdefghijklmnopqrstuvwxyz234567"})
    void anythingElseIsNoNumber(String typed) {
        assertThat(CertificateIdentifier.read(typed)).isEmpty();
    }

    @Test
    void aWrongNumberCannotExist() {
        assertThatThrownBy(() -> new CertificateIdentifier(PLAIN.toUpperCase(Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsReadAloudInGroupsOfFour() {
        assertThat(new CertificateIdentifier(PLAIN).grouped())
                .isEqualTo("abcd efgh ijkl mnop qrst uvwx yz23 4567");
    }
}
