package fr.colloque.authoring.web;

import fr.colloque.authoring.Exchange;
import fr.colloque.authoring.ExchangeService;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
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

/** Backs {@code /authoring/exchange.xhtml}: archives out and in. */
@Named
@ViewScoped
public class ExchangePage implements Serializable {

    /** The largest archive that is looked at, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 200;

    @Inject ExchangeService exchange;
    @Inject Library library;
    @Inject LanguageChoice language;

    private transient Part file;
    private byte[] archive;
    private transient Exchange report;

    /** Looks at what was chosen; changes nothing. */
    public void examine() throws IOException {
        archive = null;
        report = null;
        if (file == null || file.getSize() == 0 || file.getSize() > LARGEST) {
            tell(FacesMessage.SEVERITY_ERROR, "authoring_exchange.text.noFile",
                    LARGEST / 1024 / 1024);
            return;
        }
        try {
            byte[] content = file.getInputStream().readAllBytes();
            report = exchange.examine(content);
            archive = content;
        } catch (Refusal refusal) {
            say(FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal));
        }
    }

    /** Begins the drafts that the report named. */
    public void accept(String shown) {
        try {
            int begun = exchange.accept(archive, shown);
            archive = null;
            tell(FacesMessage.SEVERITY_INFO, "authoring_exchange.text.taken", begun);
        } catch (Refusal refusal) {
            say(FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal));
        }
        report = null;
    }

    private void tell(FacesMessage.Severity severity, String key, Object... facts) {
        say(severity, Texts.of(language.present(), key, facts));
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** What the archive would do; null while there is none. */
    public Exchange getReport() {
        if (report == null && archive != null) {
            report = exchange.examine(archive);
        }
        return report;
    }

    public List<Exchange.Change> getFiles() {
        return getReport().files().stream().limit(MOST_SHOWN).toList();
    }

    public List<FindingLine> getFindings() {
        FindingLines lines = new FindingLines(language.present());
        return getReport().findings().stream().limit(MOST_SHOWN).map(lines::ofFile).toList();
    }

    public List<Module> getModules() {
        return library.curriculum().modules();
    }

    public List<PublishedCourse> getCourses() {
        return List.copyOf(library.current().courses().values());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
