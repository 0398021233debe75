package fr.colloque.certificate.web;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.FileAnswer;
import fr.colloque.certificate.VerificationService;
import fr.colloque.certificate.VerificationView;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/** Backs {@code /certificate/verify.xhtml}: whether a certificate is genuine, for anybody. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject VerificationService verification;
    @Inject LanguageChoice language;
    @Inject HttpServletRequest request;
    @Inject Clock clock;

    private String id;
    private String revision;
    private Part file;
    private FileAnswer answer;
    private VerificationView found;
    private Instant checkedAt;
    private String error;

    public void load() {
        checkedAt = clock.instant();
        found = CertificateIdentifier.read(id)
                .flatMap(identifier -> verification.byNumber(identifier,
                        PrintedRevision.of(revision), request.getRemoteAddr()))
                .orElse(null);
    }

    /** Looks at the file that was dropped, and forgets it. */
    public void look() throws IOException {
        checkedAt = clock.instant();
        if (file == null || file.getSize() == 0) {
            error = Texts.of(language.present(), "certificate_verify.text.noFile");
            return;
        }
        try {
            answer = verification.byFile(file.getInputStream()
                    .readNBytes(VerificationService.LARGEST + 1), request.getRemoteAddr());
            found = answer.issued();
        } catch (Refusal refusal) {
            error = Texts.of(language.present(), refusal);
        }
    }

    /**
     * {@code start} before anything was asked, {@code unknown}, the state of what was found by its
     * number, or what a file is.
     */
    public String getOutcome() {
        if (answer != null) {
            return answer.outcome().code();
        }
        if (found != null) {
            return found.state().code();
        }
        return id == null || id.isBlank() ? "start" : "unknown";
    }

    /** The class that colours the answer. */
    public String getColour() {
        return answer != null ? answer.outcome().colour() : found.state().colour();
    }

    public String getIcon() {
        return answer != null ? answer.outcome().icon() : found.state().icon();
    }

    public VerificationView getFound() {
        return found;
    }

    public String getError() {
        return error;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
