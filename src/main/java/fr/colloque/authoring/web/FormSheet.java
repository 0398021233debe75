package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.catalogue.RevisionKind;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.PrimeFaces;

/** A manifest or course in the hands of an author: its file, and what is typed. */
public class FormSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Sheet sheet;
    private FieldForm form;

    FormSheet(FileDraft opened) {
        sheet = new Sheet(opened);
        take();
    }

    private void take() {
        form = read(sheet.getDraft().text()).orElse(null);
    }

    private Optional<FieldForm> read(String text) {
        return sheet.getDraft().work().kind() == RevisionKind.COURSE ? FieldForm.ofCourse(text)
                : FieldForm.ofModule(text);
    }

    /** The text of the file: as it was shown where nothing else is typed. */
    String text() {
        String typed = form.text();
        String shown = sheet.getDraft().text();
        return read(shown).map(FieldForm::text).filter(typed::equals).isPresent() ? shown : typed;
    }

    void save(DraftService drafts) {
        sheet.save(drafts, text());
    }

    void keepMine(DraftService drafts) {
        sheet.keepMine(drafts, form.text());
    }

    void takeTheirs() {
        sheet.takeTheirs();
        take();
    }

    void continueFromPublished(DraftService drafts) {
        sheet.continueFromPublished(drafts);
    }

    /** Goes on from a text that the browser kept; one of another shape changes nothing. */
    void recover() {
        read(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .getOrDefault("whole", "")).ifPresent(own -> form = own);
    }

    /** Changes what parts there are, as the request says, and draws the fields anew. */
    void change() {
        Map<String, String> sent = FacesContext.getCurrentInstance().getExternalContext()
                .getRequestParameterMap();
        String path = new FormChange(sent.getOrDefault("act", ""), sent.getOrDefault("at", ""),
                "", "").on(form);
        PrimeFaces.current().ajax().addCallbackParam("at", path);
        PrimeFaces.current().ajax().update("edit:general");
    }

    public Sheet getSheet() {
        return sheet;
    }

    public Sheets getSheets() {
        return new Sheets(List.of(sheet));
    }

    /** Null where the text is of another shape altogether. */
    public FieldForm getForm() {
        return form;
    }
}
