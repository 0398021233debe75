package fr.colloque.certificate;

import fr.colloque.certificate.badge.BadgeWriter;
import fr.colloque.certificate.badge.StatusPlace;
import fr.colloque.certificate.store.Certificate;
import fr.colloque.certificate.store.CertificatePdf;
import fr.colloque.certificate.store.Certificates;
import fr.colloque.certificate.store.Completion;
import fr.colloque.certificate.store.Completions;
import fr.colloque.certificate.store.Credential;
import fr.colloque.certificate.store.Credentials;
import fr.colloque.certificate.store.FactsJson;
import fr.colloque.certificate.store.Sheet;
import fr.colloque.platform.Sha256;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.SignedIn;
import fr.colloque.platform.signing.PdfSigner;
import fr.colloque.platform.signing.SigningKeys;
import fr.colloque.provider.ProviderService;
import fr.colloque.provider.ProviderVersion;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Issues certificates in the present transaction: composes, draws, signs, keeps. */
@Dependent
class Issuing {

    @Inject Certificates certificates;
    @Inject Completions completions;
    @Inject Composition composition;
    @Inject ProviderService providers;
    @Inject Credentials credentials;
    @Inject BadgeWriter badges;
    @Inject Settings settings;
    @Inject SigningKeys keys;
    @Inject PdfSigner signer;
    @Inject Event<CertificateIssued> issued;
    @Inject AuditLog audit;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Issues the first certificate of a completion, unless it ever had one. Where an earlier
     * completion was withdrawn, it is the next revision under the same number.
     *
     * @return whether one was issued
     * @throws NotCompleted when something is still to be done
     */
    boolean issueFirst(long enrolmentId) {
        if (certificates.existsFor(enrolmentId)) {
            return false;
        }
        Optional<Certificate> last = certificates.newestFor(enrolmentId);
        issue(enrolmentId, last.map(Certificate::identifier)
                .orElseGet(() -> CertificateIdentifier.random(random)),
                last.map(Certificate::revision).orElse(0) + 1);
        return true;
    }

    /** Issues the next revision under the same number, from what is true now. */
    Certificate issueAgain(Certificate old) {
        old.supersede(clock.instant());
        certificates.flush();
        return issue(old.enrolmentId(), old.identifier(), old.revision() + 1);
    }

    private Certificate issue(long enrolmentId, CertificateIdentifier identifier, int revision) {
        Completion completion = completions.find(enrolmentId).orElseThrow(NotCompleted::new);
        ProviderVersion provider = providers.current();
        CertificateFacts facts = composition.of(completion, provider.provider());
        Instant now = clock.instant();
        String link = link(identifier, revision);
        Sheet sheet = new Sheet(facts, identifier, revision, now, completion.language(), link,
                keys.isDevelopment(), provider.style());
        StatusPlace place = credentials.freePlace(random);
        byte[] badge = badges.credential(sheet, place);
        byte[] pdf = signer.sign(CertificatePdf.draw(sheet, badge), now, link);
        Certificate certificate = new Certificate(
                new Certificate.Issue(identifier, revision, now, signedIn.accountId()),
                completion.enrolment(),
                new Certificate.Document(FactsJson.write(facts), completion.language(), pdf,
                        Sha256.of(pdf)));
        certificates.add(certificate);
        credentials.add(new Credential(certificate.id(), place, badges.key().multikey(), badge));
        audit.note("certificate.issued", certificate.id(), "enrolment", enrolmentId,
                "revision", revision);
        issued.fire(new CertificateIssued(certificate.id(), completion.enrolment().doctorId(),
                completion.enrolment().courseId()));
        return certificate;
    }

    /** The public page of this very revision: a paper that was superseded must say so. */
    private String link(CertificateIdentifier identifier, int revision) {
        return settings.publicUrl() + "/c/" + identifier.value() + "/" + revision;
    }
}
