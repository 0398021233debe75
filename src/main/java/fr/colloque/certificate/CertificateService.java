package fr.colloque.certificate;

import fr.colloque.catalogue.Library;
import fr.colloque.certificate.store.Certificate;
import fr.colloque.certificate.store.CertificateQueries;
import fr.colloque.certificate.store.Certificates;
import fr.colloque.certificate.store.CertificatesBefore;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The door to certificates: administrators issue and revoke, doctors read their own. Those who are
 * due are behind {@link DueService}.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class CertificateService {

    private static final Logger LOG = System.getLogger(CertificateService.class.getName());

    @Inject Certificates certificates;
    @Inject CertificateQueries queries;
    @Inject CertificatesBefore before;
    @Inject Issuing issuing;
    @Inject AuditLog audit;
    @Inject ProviderNamed naming;
    @Inject Library library;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** Every revision of every certificate, or those in one state. */
    public Page<IssuedRow> issued(ListRequest request, Optional<CertificateState> state) {
        return queries.issued(request, state, library::title);
    }

    /**
     * The certificates that hold and were issued before a moment for courses with one of these
     * modules.
     */
    public Page<IssuedRow> issuedBefore(Instant moment, Set<String> modules, PageRequest page) {
        Set<String> courses = library.current().offered().stream()
                .filter(c -> c.modules().stream().anyMatch(m -> modules.contains(m.id())))
                .map(c -> c.id()).collect(Collectors.toSet());
        return before.page(courses, moment, page, library::title);
    }

    /**
     * Issues the certificate of one enrolment, unless it ever had one.
     *
     * @throws ProviderNotSet outside the demonstration, until somebody has named the provider
     * @throws NotCompleted   when something is still to be done
     */
    public void issue(long enrolmentId) {
        naming.require();
        if (issuing.issueFirst(enrolmentId)) {
            LOG.log(Level.INFO, "Certificate of enrolment {0} issued", enrolmentId);
        }
    }

    /**
     * Withdraws certificates for good: all of them, or none where one is refused.
     *
     * @param shown  at most {@value TooManyChosen#MOST}, as they were shown
     * @param reason 10 to 500 characters that everybody who verifies will read
     * @throws NoLongerGenuine when one was revoked or superseded before
     */
    public void revoke(List<Shown> shown, String reason) {
        if (shown.size() > TooManyChosen.MOST) {
            throw new TooManyChosen();
        }
        for (Shown one : shown) {
            require(one).revoke(reason, signedIn.accountId(), clock.instant());
            audit.note("certificate.revoked", one.id());
        }
        certificates.flush();
        LOG.log(Level.INFO, "{0} certificates revoked by {1}", shown.size(),
                signedIn.accountId());
    }

    /**
     * Issues the next revision of a certificate under the same number, from what is true now: the
     * doctor's name was corrected.
     *
     * @throws NoLongerGenuine when it was revoked or superseded before
     */
    public void reissue(Shown shown) {
        naming.require();
        Certificate next = issuing.issueAgain(require(shown));
        audit.note("certificate.reissued", shown.id(), "next", next.id());
        LOG.log(Level.INFO, "Certificate {0} superseded by {1}", shown.id(), next.id());
    }

    /** The doctor's own, the latest first, at most 100. */
    @Allowed(Role.DOCTOR)
    public List<CertificateRow> mine() {
        return queries.of(signedIn.accountId(), library::title);
    }

    /**
     * The file of the revision issued last, as it was issued: one's own, or for administrators any.
     *
     * @throws NotFound when there is none, or it is somebody else's
     */
    @Allowed({Role.DOCTOR, Role.ADMINISTRATOR})
    public PdfFile pdf(CertificateIdentifier identifier) {
        return certificates.newest(identifier).filter(this::mayRead)
                .map(c -> new PdfFile(c.identifier(), c.revision(), c.pdf()))
                .orElseThrow(NotFound::new);
    }

    private boolean mayRead(Certificate certificate) {
        return certificate.belongsTo(signedIn.accountId()) || signedIn.has(Role.ADMINISTRATOR);
    }

    private Certificate require(Shown shown) {
        Certificate certificate = certificates.find(shown.id()).orElseThrow(NotFound::new);
        certificate.requireShown(shown.version());
        return certificate;
    }
}
