package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;

/** Backs {@code /authoring/scenario.xhtml}: the form of one scenario, beside it what it gives. */
@Named
@ViewScoped
public class ScenarioPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftService drafts;
    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    private String module = "";
    private String id = "";
    private String scheme = "light";
    private String shown;                             // language of the preview
    private Manuscript manuscript;
    private transient ScenarioLook look;

    public void load() {
        shown = language.getCode();
        manuscript = new Manuscript(drafts.open(FileDraft.scenario(module, id)));
    }

    /** Looks anew at what was typed. */
    public void refresh() {
        look = null;
    }

    /** Changes what parts there are, as the request says, and draws that section anew. */
    public void change() {
        refresh();
        Map<String, String> sent = sent();
        FormChange change = new FormChange(sent.getOrDefault("act", ""),
                sent.getOrDefault("at", ""), sent.getOrDefault("kind", ""),
                sent.getOrDefault("box", ""));
        String path = change.on(manuscript.getForm());
        PrimeFaces.current().ajax().addCallbackParam("at", path);
        PrimeFaces.current().ajax().update(change.section());
    }

    /** In which languages the preview is: {@code fr}, {@code en} or {@code fr-en}. */
    public void show(String other) {
        refresh();
        shown = other;
    }

    /** Changes the preview to {@code light} or {@code dark}. */
    public void paint(String other) {
        refresh();
        scheme = "dark".equals(other) ? "dark" : "light";
    }

    public void save() {
        manuscript.save(sent(), drafts, language.present());
        refresh();
    }

    /** Takes what was typed here before and never reached the server. */
    public void recover() {
        manuscript.recover(KeptTyping.sent(), drafts, language.present());
        refresh();
    }

    /** Goes back or forth to what was typed at another moment. */
    public void turn() {
        manuscript.turnTo(KeptTyping.sent());
        refresh();
    }

    /** Saves what the author chose where two texts differ. */
    public void decide() {
        manuscript.decide(sent(), drafts, language.present());
        refresh();
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public void continueFromPublished() {
        manuscript.continueFromPublished(drafts);
    }

    public String discard() {
        drafts.discard(manuscript.getDraft());
        return "/authoring/module?faces-redirect=true&id=" + module;
    }

    /** What stands beside the form; null where there is none. */
    public ScenarioLook getLook() {
        if (look == null && manuscript.getForm() != null) {
            String media = getMedia();
            look = ScenarioLook.at(manuscript.getForm(), module, library.curriculum(),
                    Arrays.stream(Language.values()).filter(l -> shown.contains(l.code()))
                            .map(l -> new Canvas(l, media)).toList(), language.present());
        }
        return look;
    }

    /** Why there is no form: a text that was saved under older rules. */
    public List<FindingLine> getUnreadable() {
        FileDraft draft = manuscript.getDraft();
        FindingLines lines = new FindingLines(language.present());
        return ScenarioReader.readUnderWork(draft.path(), draft.text()).findings().stream()
                .map(lines::ofFile).toList();
    }

    public Manuscript getManuscript() {
        return manuscript;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The address of the folder with the pictures as they stand on the desk. */
    public String getMedia() {
        return "/authoring/media/" + module + "/";
    }

    public String getScheme() {
        return scheme;
    }

    public String getShown() {
        return shown;
    }
}
