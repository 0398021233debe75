package fr.colloque.certificate.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.NoLongerGenuine;
import fr.colloque.certificate.ReasonNeeded;
import fr.colloque.core.module.Language;
import fr.colloque.platform.StaleView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One revision of a certificate. What it says never changes; whether it holds does, once. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(updatable = false)
    private String identifier;
    @Column(updatable = false)
    private int revision;
    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;
    @Column(name = "doctor_id", updatable = false)
    private long doctorId;
    @Column(name = "course_id", updatable = false)
    private String courseId;
    @Column(updatable = false)
    private String facts;
    @Column(updatable = false)
    private String language;
    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;
    @Column(name = "issued_by", updatable = false)
    private long issuedBy;
    @Column(updatable = false)
    private byte[] pdf;
    @Column(name = "pdf_sha256", updatable = false)
    private String pdfSha256;
    @Column(name = "superseded_at")
    private Instant supersededAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_by")
    private Long revokedBy;
    @Column(name = "revocation_reason")
    private String revocationReason;

    protected Certificate() { }                       // for JPA

    /**
     * Issues a revision.
     *
     * @param issue    its number, its place in the line of revisions, when and by whom
     * @param holding  for which enrolment it stands
     * @param document what was drawn for it
     */
    public Certificate(Issue issue, Holding holding, Document document) {
        identifier = issue.identifier().value();
        revision = issue.revision();
        issuedAt = requireNonNull(issue.at(), "at");
        issuedBy = issue.by();
        enrolmentId = holding.enrolmentId();
        doctorId = holding.doctorId();
        courseId = requireNonNull(holding.courseId(), "courseId");
        facts = requireNonNull(document.facts(), "facts");
        language = document.language().code();
        pdf = requireNonNull(document.pdf(), "pdf");
        pdfSha256 = requireNonNull(document.sha256(), "sha256");
    }

    /** When, by which account and as which revision a certificate is issued; the first is 1. */
    public record Issue(CertificateIdentifier identifier, int revision, Instant at, long by) { }

    /** The enrolment a certificate stands for. */
    public record Holding(long enrolmentId, long doctorId, String courseId) { }

    /** What is kept as handed out: the facts as JSON, the file and its SHA-256. */
    public record Document(String facts, Language language, byte[] pdf, String sha256) { }

    /** Refuses to change anything when it is not any more what somebody was looking at. */
    public void requireShown(long versionShown) {
        if (version != versionShown) {
            throw new StaleView();
        }
    }

    /** Withdraws it for good; everybody who verifies it reads the reason. */
    public void revoke(String reason, long actorId, Instant at) {
        requireGenuine();
        String said = reason == null ? "" : reason.strip();
        if (said.length() < ReasonNeeded.SHORTEST || said.length() > ReasonNeeded.LONGEST) {
            throw new ReasonNeeded();
        }
        revocationReason = said;
        revokedBy = actorId;
        revokedAt = requireNonNull(at, "at");
    }

    /** Makes room for the next revision with the same number. */
    public void supersede(Instant at) {
        requireGenuine();
        supersededAt = requireNonNull(at, "at");
    }

    private void requireGenuine() {
        if (state() != CertificateState.GENUINE) {
            throw new NoLongerGenuine();
        }
    }

    public CertificateState state() {
        if (revokedAt != null) {
            return CertificateState.REVOKED;
        }
        return supersededAt == null ? CertificateState.GENUINE : CertificateState.SUPERSEDED;
    }

    public Long id() {
        return id;
    }

    public CertificateIdentifier identifier() {
        return new CertificateIdentifier(identifier);
    }

    public int revision() {
        return revision;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public boolean belongsTo(long accountId) {
        return doctorId == accountId;
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
