package fr.colloque.evidence.web;

import fr.colloque.evidence.SealService;
import fr.colloque.evidence.SealService.Finding;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** Backs {@code /evidence/verify.xhtml}: whether a file of evidence is as it was handed out. */
@Named
@RequestScoped
public class SealPage {

    @Inject
    SealService seals;
    @Inject
    LanguageChoice language;

    private Part file;
    private Finding found;
    private String error;

    /** Looks at the file that was dropped, and forgets it. */
    public void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            error = Texts.of(language.present(), "evidence_verify.text.noFile");
        } else {
            found = seals.check(file.getInputStream());
        }
    }

    /** What came out; null before a file was dropped. */
    public Finding getFound() {
        return found;
    }

    /** {@code start} before a file was dropped. */
    public String getOutcome() {
        return found == null ? "start" : found.code();
    }

    /** The class that colours the answer. */
    public String getColour() {
        return switch (getOutcome()) {
            case "intact" -> "v-none";
            case "changed" -> "v-breach";
            case "unknown" -> "v-caution";
            default -> "v-unknown";
        };
    }

    /** The sign beside the answer. */
    public String getIcon() {
        return switch (getOutcome()) {
            case "intact" -> "none";
            case "changed" -> "breach";
            case "unknown" -> "caution";
            default -> "shield";
        };
    }

    public String getError() {
        return error;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
