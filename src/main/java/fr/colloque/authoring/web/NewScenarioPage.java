package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.TitleUnusable;
import fr.colloque.core.module.Text;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /authoring/new.xhtml}: begins a scenario. */
@Named
@RequestScoped
public class NewScenarioPage {

    @Inject
    DraftService drafts;
    @Inject
    LanguageChoice language;

    private String module = "";
    private String kind = "post";
    private String fr = "";
    private String en = "";

    public String begin() {
        try {
            FileDraft draft = drafts.createScenario(module, new Text(fr, en), kind);
            return "/authoring/scenario?faces-redirect=true&module=" + module + "&id="
                    + draft.name();
        } catch (TitleUnusable refusal) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal), null));
            return null;
        }
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The French title. */
    public String getFr() {
        return fr;
    }

    public void setFr(String fr) {
        this.fr = fr.strip();
    }

    /** The English title. */
    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en.strip();
    }
}
