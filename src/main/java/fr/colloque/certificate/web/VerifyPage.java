package fr.colloque.certificate.web;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.CertificateService;
import fr.colloque.certificate.VerificationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Backs {@code /certificate/verify.xhtml}: whether a certificate is genuine, for anybody. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject CertificateService certificates;
    @Inject Clock clock;

    private String id;
    private String revision;
    private VerificationView found;
    private Instant checkedAt;

    public void load() {
        checkedAt = clock.instant();
        found = CertificateIdentifier.read(id)
                .flatMap(identifier -> certificates.verify(identifier, printed()))
                .orElse(null);
    }

    /** The revision asked for; something that is no number asks for the newest. */
    private Optional<Integer> printed() {
        return Optional.ofNullable(revision).filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    /** {@code start} before a number was given, {@code unknown}, or the state of what was found. */
    public String getOutcome() {
        if (found != null) {
            return found.state().code();
        }
        return id == null || id.isBlank() ? "start" : "unknown";
    }

    public VerificationView getFound() {
        return found;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }
}
