package fr.colloque.authoring.web;

import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.ScenarioForm;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.ScenarioReader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Backs {@code /authoring/scenario.xhtml}: the form of one scenario, beside it what it gives. */
@Named
@ViewScoped
public class ScenarioPage extends FormDesk<ScenarioForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    Library library;

    private String module = "";
    private String id = "";
    private String scheme = "light";
    private String shown;                             // language of the preview
    private transient ScenarioLook look;

    public void load() {
        shown = language.getCode();
        open(FileDraft.scenario(module, id), ScenarioForm::of);
    }

    @Override
    public void refresh() {
        look = null;
    }

    @Override
    String section(FormChange change) {
        return change.section();
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

    @Override
    String left() {
        return "/authoring/module?faces-redirect=true&id=" + module;
    }

    /** What stands beside the form; null where there is none. */
    public ScenarioLook getLook() {
        if (look == null && getForm() != null) {
            String media = getMedia();
            look = ScenarioLook.at(getForm(), module, library.curriculum(),
                    Arrays.stream(Language.values()).filter(l -> shown.contains(l.code()))
                            .map(l -> new Canvas(l, media)).toList(), language.present());
        }
        return look;
    }

    @Override
    List<Finding> check(FileDraft draft) {
        return ScenarioReader.readUnderWork(draft.path(), draft.text()).findings();
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
