package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.ItemService;
import fr.colloque.authoring.form.ItemForm;
import fr.colloque.core.check.FindingText;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.SourceReader;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Backs {@code /authoring/item.xhtml}: one item of the reference, and a later version of it. */
@Named
@ViewScoped
public class ReferenceItemPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ItemService items;
    @Inject
    DraftService drafts;
    @Inject
    LanguageChoice language;

    private String id = "";
    private String nextId = "";
    private String nextFrom = "";
    private Sheet sheet;
    private ItemForm form;

    public void load() {
        take(new Sheet(items.open(id)));
    }

    private void take(Sheet opened) {
        sheet = opened;
        form = ItemForm.of(opened.getDraft().text()).orElseThrow(NotFound::new);
    }

    public void save() {
        sheet.save(drafts, form.text());
    }

    public void keepMine(Sheet mine) {
        mine.keepMine(drafts, form.text());
    }

    public void takeTheirs(Sheet mine) {
        mine.takeTheirs();
        take(mine);
    }

    public void continueFromPublished(Sheet mine) {
        mine.continueFromPublished(drafts);
    }

    public String discard() {
        drafts.discard(sheet.getDraft());
        return "/authoring/coverage?faces-redirect=true";
    }

    /** Begins a later version of the item; stays where it is refused. */
    public String supersede() {
        try {
            FileDraft next = items.supersede(sheet.getDraft(), nextId.strip(),
                    LocalDate.parse(nextFrom.strip()));
            return "/authoring/item?faces-redirect=true&id=" + next.name();
        } catch (DateTimeParseException noDay) {
            tell(Texts.of(language.present(), "authoring_item.text.noDay"));
        } catch (Refusal refusal) {
            tell(Texts.of(language.present(), refusal));
        }
        return null;
    }

    private static void tell(String text) {
        FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** What keeps the file from being read as an item. */
    public List<Finding> getFindings() {
        return SourceReader.read(sheet.getDraft().path(), form.text()).findings();
    }

    /** The words for a finding. */
    public String say(Finding finding) {
        FindingText said = FindingText.of(finding, language.present());
        return said.what() + " " + said.todo();
    }

    public Sheets getSheets() {
        return new Sheets(List.of(sheet));
    }

    public ItemForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNextId() {
        return nextId;
    }

    public void setNextId(String nextId) {
        this.nextId = nextId;
    }

    public String getNextFrom() {
        return nextFrom;
    }

    public void setNextFrom(String nextFrom) {
        this.nextFrom = nextFrom;
    }
}
