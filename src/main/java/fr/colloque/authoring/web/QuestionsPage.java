package fr.colloque.authoring.web;

import fr.colloque.authoring.QuestionReport;
import fr.colloque.authoring.QuestionService;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Module;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Backs {@code /authoring/questions.xhtml}: questions of other systems in, ours out. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1024 * 1024;

    @Inject QuestionService questions;
    @Inject Library library;
    @Inject LanguageChoice language;

    private String module;
    private Language written = Language.FR;
    private transient Part file;
    private byte[] content;
    private transient QuestionReport report;

    /** Looks at what was chosen; changes nothing. */
    public void examine() throws IOException {
        content = null;
        report = null;
        if (file == null || file.getSize() == 0 || file.getSize() > LARGEST) {
            tell(FacesMessage.SEVERITY_ERROR,
                    Texts.of(language.present(), "authoring_questions.text.noFile"));
            return;
        }
        content = file.getInputStream().readAllBytes();
    }

    /** Begins the drafts that the report named. */
    public void accept() {
        try {
            tell(FacesMessage.SEVERITY_INFO, Texts.of(language.present(),
                    "authoring_exchange.text.taken", questions.accept(module, content, written)));
            content = null;
        } catch (Refusal refusal) {
            tell(FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal));
        }
        report = null;
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** What the file would do; null while there is none. */
    public QuestionReport getReport() {
        if (report == null && content != null) {
            report = questions.examine(content, written);
        }
        return report;
    }

    public List<Module> getModules() {
        return library.curriculum().modules();
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public Language getWritten() {
        return written;
    }

    public void setWritten(Language written) {
        this.written = written;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
