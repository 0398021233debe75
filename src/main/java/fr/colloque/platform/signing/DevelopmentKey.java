package fr.colloque.platform.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key to try everything with: made once, its certificate signed by itself, so that it proves
 * nothing. Only the account that runs the application may read its file.
 */
final class DevelopmentKey {

    /** No secret: the file's permissions protect a key that proves nothing anyway. */
    static final String PASSWORD = "development";

    private static final String NAME = "development-key.p12";
    private static final X500Name WHO =
            new X500Name("CN=Colloque development key, O=Proves nothing");
    private static final int YEARS = 10;
    private static final int DAYS_A_YEAR = 365;

    private DevelopmentKey() {
    }

    /** The file in this folder; made, to hold from today, if it is not there yet. */
    static Path in(Path folder, Instant now) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            make(folder, file, now);
        }
        return file;
    }

    /** Written beside and moved into place, so that nobody ever finds half a file. */
    private static void make(Path folder, Path file, Instant now) throws IOException {
        Path half = Files.createTempFile(folder, NAME, ".new", ownersOnly(folder));
        try (OutputStream out = Files.newOutputStream(half)) {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = pairs.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("development", pair.getPrivate(), PASSWORD.toCharArray(),
                    new Certificate[] {certificate(pair, now)});
            store.store(out, PASSWORD.toCharArray());
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("Every Java can make such a key", e);
        }
        try {
            Files.move(half, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(half);                       // another node was quicker
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static X509Certificate certificate(KeyPair pair, Instant now)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        Instant from = now.truncatedTo(ChronoUnit.DAYS);
        X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(WHO,
                BigInteger.valueOf(from.toEpochMilli()), Date.from(from),
                Date.from(from.plus(YEARS * DAYS_A_YEAR, ChronoUnit.DAYS)), WHO,
                pair.getPublic());
        certificate.addExtension(Extension.keyUsage, true,
                new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter().getCertificate(certificate.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }
}
