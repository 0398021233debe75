package fr.colloque.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.certificate.NamedInFile.Name;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Strangers' files are searched for the name of a certificate, whatever they are made of. */
@Timeout(10)
class NamedInFileTest {

    private static final String NUMBER = "a".repeat(31);

    @Test
    void aLinkNamesACertificateAndItsRevision() {
        assertThat(NamedInFile.in(bytes("%PDF-1.7 (https://here/c/" + NUMBER + "b/12) (/c/"
                + NUMBER + "b/12)"))).containsExactly(
                        new Name(new CertificateIdentifier(NUMBER + "b"), 12));
    }

    @Test
    void whatOnlyResemblesALinkNamesNothing() {
        assertThat(NamedInFile.in(bytes("/c/" + NUMBER + "/1 /c/" + NUMBER + "b/ /c/" + NUMBER
                + "1/1 /c/" + NUMBER + "b/12345"))).isEmpty();
        assertThat(NamedInFile.in(new byte[0])).isEmpty();
    }

    @Test
    void ofAFileFullOfNamesFiveAreLookedUp() {
        String many = IntStream.range(0, 9_000).mapToObj(i -> "/c/" + NUMBER + "b/" + i)
                .collect(Collectors.joining(" "));
        assertThat(NamedInFile.in(bytes(many))).hasSize(5);
    }

    @Test
    void theLargestFileOfHalfLinksIsReadAtOnce() {
        byte[] hostile = bytes(("/c/" + NUMBER).repeat(VerificationService.LARGEST / 34));
        long begun = System.nanoTime();
        assertThat(NamedInFile.in(hostile)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aFileAboveTheLimitIsRefusedBeforeAnythingIsAsked() {
        assertThatThrownBy(() -> new VerificationService().byFile(
                new byte[VerificationService.LARGEST + 1], "192.0.2.1"))
                .isInstanceOf(FileTooLarge.class);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(ISO_8859_1);
    }
}
