package fr.colloque.certificate.badge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A key kept in a PEM file (PKCS #8, as {@code openssl genpkey -algorithm ed25519} writes it). */
final class KeyFile {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private KeyFile() {
    }

    /** The key in this file; when there is no file, a new key is kept there first. */
    static BadgeKey open(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not an Ed25519 key: " + file, e);
        }
    }

    private static BadgeKey read(String pem) throws GeneralSecurityException {
        byte[] bytes = Base64.getMimeDecoder().decode(
                pem.replace(BEGIN, "").replace(END, "").strip());
        PrivateKey key = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(bytes));
        return BadgeKey.of(BadgeKey.seed(key));
    }

    /** Written aside, where nobody else may read it, and moved: no half a key, no second one. */
    private static void make(Path file) throws IOException, GeneralSecurityException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate()
                .getEncoded();
        Path fresh = Files.createTempFile(folder, "key", ".pem");
        try {
            Files.writeString(fresh, BEGIN + "\n" + Base64.getEncoder().encodeToString(key)
                    + "\n" + END + "\n");
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(fresh);                      // another server was quicker: its key counts
        }
    }
}
