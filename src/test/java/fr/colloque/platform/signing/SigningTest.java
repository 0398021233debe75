package fr.colloque.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.certificate.store.SpecimenPdf;
import fr.colloque.core.module.Language;
import fr.colloque.platform.config.SigningSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are signed, by a key that is set or made, and judged by tools of others. */
class SigningTest {

    private static final String LINK = "https://colloque.example/c/x/1";

    @TempDir Path folder;

    @Test
    void aSignedCertificateSatisfiesEveryJudge() throws Exception {
        byte[] signed = PdfSigner.signed(SpecimenPdf.drawn(Language.FR), development(),
                Instant.now(), LINK, Optional.empty());
        assertThat(Judges.pdfsig(signed)).contains("ETSI.CAdES.detached",
                "Signature Validation: Signature is Valid.", "Total document signed",
                "CN=Colloque development key", "SHA-256");
        assertThat(Judges.qpdf(signed)).contains("No syntax or stream encoding errors found");
        assertThat(SpecimenPdf.faults(signed)).isEmpty();
    }

    @Test
    void theDevelopmentKeyIsMadeOnceAndReadByItsOwnerAlone() throws Exception {
        SigningKey first = development();
        assertThat(development().entry().getCertificate())
                .isEqualTo(first.entry().getCertificate());
        Path file = folder.resolve("development-key.p12");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aKeyThatIsSetIsUsedAndIsNoDevelopmentKey() throws Exception {
        Path mine = DevelopmentKey.in(folder, Instant.now());
        SigningKey key = SigningKeys.open(set(Optional.of(mine), Optional.of("development")),
                Instant.now());
        assertThat(key.development()).isFalse();
        assertThat(Judges.pdfsig(PdfSigner.signed(SpecimenPdf.drawn(Language.EN), key,
                Instant.now(), LINK, Optional.empty()))).contains("Signature is Valid");
    }

    @Test
    void aWrongPasswordAMissingFileAndAnUnknownAliasAreToldApartFromAKey() throws Exception {
        Path mine = DevelopmentKey.in(folder, Instant.now());
        assertThatThrownBy(() -> SigningKeys.open(set(Optional.of(mine), Optional.of("other")),
                Instant.now()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("colloque.signing");
        assertThatThrownBy(() -> SigningKeys.open(set(Optional.of(folder.resolve("none.p12")),
                Optional.of("development")), Instant.now()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SigningKeys.open(new SigningSettings(folder, Optional.of(mine),
                Optional.empty(), 0, Optional.of("development"), Optional.of("another"),
                Optional.empty()), Instant.now())).hasMessageContaining("alias");
    }

    @Test
    void aTimeStampIsPartOfTheSignatureWhereAServerIsSet() throws Exception {
        try (StampServer stamps = new StampServer()) {
            byte[] signed = PdfSigner.signed(SpecimenPdf.drawn(Language.FR), development(),
                    Instant.now(), LINK, Optional.of(stamps.address()));
            assertThat(Judges.pdfsig(signed)).contains("Signature is Valid");
            assertThat(SpecimenPdf.faults(signed)).isEmpty();
            assertThat(Signatures.stamps(signed)).isEqualTo(1);
        }
    }

    @Test
    void withoutAnAnswerOfThatServerNothingIsSigned() throws Exception {
        SigningKey key = development();
        byte[] drawn = SpecimenPdf.drawn(Language.FR);
        assertThatThrownBy(() -> PdfSigner.signed(drawn, key, Instant.now(), LINK,
                Optional.of(URI.create("http://127.0.0.1:9/"))))
                .isInstanceOf(StampMissing.class);
    }

    @Test
    void aCertificateHoldsOnlyBetweenItsDays() throws Exception {
        SigningKey key = development();
        assertThat(key.holdsAt(Instant.now())).isTrue();
        assertThat(key.holdsAt(Instant.parse("2001-01-01T00:00:00Z"))).isFalse();
        assertThat(key.holdsAt(Instant.parse("2101-01-01T00:00:00Z"))).isFalse();
    }

    private SigningKey development() {
        return SigningKeys.open(set(Optional.empty(), Optional.empty()), Instant.now());
    }

    private SigningSettings set(Optional<Path> keystore, Optional<String> password) {
        return new SigningSettings(folder, keystore, Optional.empty(), 0, password,
                Optional.empty(), Optional.empty());
    }
}
