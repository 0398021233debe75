package fr.colloque.platform.signing;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.config.SigningSettings;
import fr.colloque.platform.persistence.StartedUp;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The one key of this installation: from the settings, or else a development key made at the first
 * start. A key that is set and cannot be opened keeps the application from starting.
 */
@Named("signing")
@ApplicationScoped
public class SigningKeys {

    private static final Logger LOG = System.getLogger(SigningKeys.class.getName());

    @Inject Settings settings;
    @Inject Clock clock;

    private SigningKey key;

    void open(@Observes StartedUp event) {
        SigningKey opened = key();
        LOG.log(Level.INFO, "Certificates are signed with {0}, until {1}",
                opened.development() ? "a development key" : "the key that is set",
                opened.entry().getCertificate().getNotAfter().toInstant());
    }

    /** Whether what is signed now proves nothing, since no key of a provider is set. */
    public boolean isDevelopment() {
        return key().development();
    }

    synchronized SigningKey key() {
        if (key == null) {
            key = open(settings.signing(), clock.instant());
        }
        return key;
    }

    /** @throws IllegalStateException when the key cannot be opened, or which one is unclear */
    static SigningKey open(SigningSettings set, Instant now) {
        boolean development = set.keystore().isEmpty() && set.library().isEmpty();
        try {
            SignatureTokenConnection token = development ? file(
                    DevelopmentKey.in(set.folder(), now), DevelopmentKey.PASSWORD.toCharArray())
                    : token(set);
            return new SigningKey(token, chosen(token.getKeys(), set), development);
        } catch (IOException | UncheckedIOException | DSSException e) {
            throw new IllegalStateException("The key that signs certificates cannot be opened:"
                    + " check the settings colloque.signing.… and that file or token.", e);
        }
    }

    private static SignatureTokenConnection token(SigningSettings set) throws IOException {
        char[] password = set.password().orElse("").toCharArray();
        if (set.library().isPresent()) {
            return new Pkcs11SignatureToken(set.library().get().toString(),
                    new PasswordProtection(password), set.slot());
        }
        return file(set.keystore().orElseThrow(), password);
    }

    private static SignatureTokenConnection file(Path file, char[] password) throws IOException {
        return new Pkcs12SignatureToken(file.toFile(), new PasswordProtection(password));
    }

    private static DSSPrivateKeyEntry chosen(List<DSSPrivateKeyEntry> keys, SigningSettings set) {
        List<DSSPrivateKeyEntry> fitting = keys.stream().filter(entry -> set.alias().isEmpty()
                || entry instanceof KSPrivateKeyEntry known
                && known.getAlias().equals(set.alias().get())).toList();
        if (fitting.size() != 1) {
            throw new IllegalStateException("Of " + keys.size() + " keys, " + fitting.size()
                    + " may sign certificates: name one with colloque.signing.alias.");
        }
        return fitting.getFirst();
    }

    @PreDestroy
    synchronized void close() {
        if (key != null) {
            key.token().close();
        }
    }
}
