package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.authoring.form.Typed;
import fr.colloque.authoring.AuthoringService;
import fr.colloque.authoring.DraftRow;
import fr.colloque.authoring.ModuleView;
import fr.colloque.catalogue.RevisionRow;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Backs {@code /authoring/module.xhtml}: one module, its findings, its publication. */
@Named
@ViewScoped
public class ModulePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuthoringService authoring;
    @Inject
    AccountService accounts;
    @Inject
    LanguageChoice language;

    private String id = "";
    private String note = "";
    private String shown;                             // what the author decides on
    private transient ModuleView view;
    private transient Map<Long, String> names;

    /** Reads the module, anew where publishing was refused. */
    public void load() {
        view = authoring.module(id);
        shown = view.shown();
        names = accounts.namesOf(Stream.concat(view.drafts().stream().map(DraftRow::savedBy),
                view.history().stream().map(RevisionRow::authorId).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
    }

    public String publish() {
        try {
            int number = authoring.publish(id, note, shown);
            tell(FacesMessage.SEVERITY_INFO,
                    Texts.of(language.present(), "authoring_module.text.publishedAs", number));
            return "/authoring/module?faces-redirect=true&id=" + id;
        } catch (Refusal refusal) {
            tell(FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal));
            load();
            return null;
        }
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    public List<FindingLine> getFindings() {
        return new FindingLines(language.present()).ofModule(getView());
    }

    public String name(Long accountId) {
        return accountId == null ? "" : names.getOrDefault(accountId, "");
    }

    public ModuleView getView() {
        if (view == null) {
            String before = shown;
            load();
            shown = before;                           // after a move to another node
        }
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.clean(note);
    }
}
