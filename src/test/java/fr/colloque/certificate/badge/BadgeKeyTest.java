package fr.colloque.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeKeyTest {

    @TempDir Path folder;

    /** RFC 8032, 7.1, test 2. */
    @Test
    void itSignsAsTheStandardDoes() {
        BadgeKey key = BadgeKey.of(HexFormat.of().parseHex(
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        assertThat(HexFormat.of().formatHex(key.sign(new byte[] {0x72}))).isEqualTo(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    /** The keys of the examples in the W3C's Data Integrity EdDSA Cryptosuites 1.0, B. */
    @Test
    void itsPublicKeyIsWrittenAsTheStandardWritesIt() {
        BadgeKey key = BadgeKey.of(HexFormat.of().parseHex(
                "c96ef9ea10c5e414c471723aff9de72c35fa5b70fae97e8832ecac7d2e2b8ed6"));
        assertThat(key.multikey()).isEqualTo("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2");
    }

    @Test
    void aKeyIsMadeOnceAndReadByNobodyElse() throws Exception {
        Path file = folder.resolve("home/badge-key.pem");
        String made = KeyFile.open(file).multikey();
        assertThat(KeyFile.open(file).multikey()).isEqualTo(made).startsWith("z6Mk");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining("glob:**/badge-key.pem")
                .isDirectoryNotContaining("glob:**/key*");
    }

    @Test
    void aFileThatHoldsNoKeyIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("badge-key.pem"), "not a key");
        assertThatThrownBy(() -> KeyFile.open(file)).hasMessageContaining("badge-key.pem");
        assertThat(file).hasContent("not a key");
    }
}
