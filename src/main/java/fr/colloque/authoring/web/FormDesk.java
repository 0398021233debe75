package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.form.FormReading;
import fr.colloque.core.source.Finding;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;

/** What the pages have in common on which one file is typed into a form. */
public abstract class FormDesk<F extends FieldForm> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftService drafts;
    @Inject
    LanguageChoice language;

    private Manuscript<F> manuscript;

    void open(String path, FormReading<F> reading) {
        manuscript = new Manuscript<>(drafts.open(path), reading);
    }

    /** Looks anew at what was typed. */
    public abstract void refresh();

    /** Changes what parts there are, as the request says, and draws that section anew. */
    public void change() {
        refresh();
        Map<String, String> sent = sent();
        FormChange change = new FormChange(sent.getOrDefault("act", ""),
                sent.getOrDefault("at", ""), sent.getOrDefault("kind", ""),
                sent.getOrDefault("box", ""));
        String path = change.on(getForm());
        PrimeFaces.current().ajax().addCallbackParam("at", path);
        PrimeFaces.current().ajax().update(section(change));
    }

    /** The section of the page that such a change alters. */
    String section(FormChange change) {
        return "edit:general";
    }

    public void save() {
        refresh();
        manuscript.save(sent(), drafts, language.present());
    }

    /** Takes what was typed here before and never reached the server. */
    public void recover() {
        refresh();
        manuscript.recover(KeptTyping.sent(), drafts, language.present());
    }

    /** Goes back or forth to what was typed at another moment. */
    public void turn() {
        refresh();
        manuscript.turnTo(KeptTyping.sent());
    }

    /** Saves what the author chose where two texts differ. */
    public void decide() {
        refresh();
        manuscript.decide(sent(), drafts, language.present());
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public void continueFromPublished() {
        manuscript.continueFromPublished(drafts);
    }

    /** Throws the draft away and says where to go. */
    public String discard() {
        drafts.discard(getDraft());
        return left();
    }

    /** The page to go to once there is no draft any more. */
    abstract String left();

    /** What is wrong with a text of this kind. */
    abstract List<Finding> check(FileDraft draft);

    /** Why there is no form: a text that was saved under older rules. */
    public List<FindingLine> getUnreadable() {
        FindingLines lines = new FindingLines(language.present());
        return check(getDraft()).stream().map(lines::ofFile).toList();
    }

    public Manuscript<F> getManuscript() {
        return manuscript;
    }

    /** Null where the text is of another shape altogether. */
    public F getForm() {
        return manuscript.getForm();
    }

    FileDraft getDraft() {
        return manuscript.getDraft();
    }
}
