package fr.colloque.certificate;

import fr.colloque.certificate.badge.BadgeWriter;
import fr.colloque.certificate.store.Credential;
import fr.colloque.certificate.store.Credentials;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.AllowedToAnybody;
import fr.colloque.provider.ProviderService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The door to what verifies certificates by software. Whoever has the number of a certificate may
 * have its credential; the rest is published.
 */
@ApplicationScoped
@Transactional
@AllowedToAnybody
public class BadgeService {

    @Inject Credentials credentials;
    @Inject BadgeWriter writer;
    @Inject ProviderService providers;
    @Inject Clock clock;

    /**
     * The credential of one revision as it was issued, as JSON.
     *
     * @throws NotFound when there is none
     */
    public byte[] credential(CertificateIdentifier identifier, int revision) {
        return credentials.find(identifier, revision).map(Credential::content)
                .orElseThrow(NotFound::new);
    }

    /**
     * The signed list that says which credentials do not hold any more, as JSON.
     *
     * @throws NotFound when no credential can stand in it
     */
    public byte[] statusList(int number) {
        if (number < 1 || number > credentials.newestList()) {
            throw new NotFound();
        }
        return writer.list(number, credentials.ended(number), clock.instant());
    }

    /** Who issues, with the keys to verify by, as JSON. */
    public byte[] issuer() {
        return writer.issuer(Composition.provider(providers.current().provider()),
                credentials.signingKeys());
    }
}
