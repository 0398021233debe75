package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftConflict;
import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.ScenarioDraft;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

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

    private String module;
    private String id;
    private ScenarioDraft draft;
    private ScenarioForm form;
    private Conflict conflict;
    private String saving = "";                       // empty, saved or impossible
    private String shown;                             // language of the preview
    private transient ScenarioLook look;

    public void load() {
        shown = shown == null ? language.getCode() : shown;
        take(drafts.open(module, id));
    }

    /** Looks anew at what was typed. */
    public void refresh() {
        look = null;
        saving = "";
    }

    public void show(String other) {
        refresh();
        shown = other;
    }

    /** Saves what can be saved; keeps what is typed when somebody else was quicker. */
    public void save() {
        refresh();
        Reading<Scenario> typed = form.read();
        saving = typed.value().isPresent() ? "saved" : "impossible";
        typed.value().ifPresent(this::save);
    }

    private void save(Scenario scenario) {
        try {
            draft = drafts.save(draft, scenario);
            conflict = null;
        } catch (DraftConflict somebodyWasQuicker) {
            saving = "";
            conflict = Conflict.between(ScenarioWriter.write(scenario), drafts.open(module, id),
                    language.present());
        }
    }

    /** Puts what is typed over what somebody else has saved, now that both were seen. */
    public void keepMine() {
        draft = conflict.theirs();
        save();
    }

    public void takeTheirs() {
        take(conflict.theirs());
    }

    /** Goes on from the own text although another one has been published since. */
    public void continueFromPublished() {
        draft = drafts.continueFromPublished(draft);
    }

    public String discard() {
        drafts.discard(draft);
        return "/authoring/module?faces-redirect=true&id=" + module;
    }

    private void take(ScenarioDraft opened) {
        draft = opened;
        conflict = null;
        refresh();
        form = ScenarioReader.readUnderWork(opened.path(), opened.text()).value()
                .map(ScenarioForm::of).orElse(null);
    }

    /** What stands beside the form. */
    public ScenarioLook getLook() {
        if (look == null) {
            look = ScenarioLook.at(form, module, library.curriculum(), Language.of(shown),
                    language.present());
        }
        return look;
    }

    /** Why there is no form: a text that was saved under older rules. */
    public List<FindingLine> getUnreadable() {
        FindingLines lines = new FindingLines(language.present());
        return ScenarioReader.readUnderWork(draft.path(), draft.text()).findings().stream()
                .map(lines::ofModule).toList();
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

    public ScenarioDraft getDraft() {
        return draft;
    }

    public ScenarioForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public String getSaving() {
        return saving;
    }

    public String getShown() {
        return shown;
    }
}
