package fr.colloque.authoring.web;

import fr.colloque.authoring.ContentsService;
import fr.colloque.authoring.MakingService;
import fr.colloque.authoring.TitleUnusable;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Text;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /authoring/begun.xhtml}: new modules and courses, and those not yet published. */
@Named
@RequestScoped
public class BegunPage {

    @Inject
    MakingService making;
    @Inject
    ContentsService contents;
    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    private String kind = "module";
    private String fr = "";
    private String en = "";
    private List<Work> begun;

    /** Begins what was chosen and goes there. */
    public String begin() {
        Text title = new Text(fr.strip(), en.strip());
        try {
            return kind.equals("course")
                    ? "/authoring/course?faces-redirect=true&id=" + making.course(title)
                    : "/authoring/manifest?faces-redirect=true&module=" + making.module(title);
        } catch (TitleUnusable refusal) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal), null));
            return null;
        }
    }

    public List<Work> getModules() {
        return begun().stream().filter(w -> w.kind() == RevisionKind.MODULE).toList();
    }

    public List<Work> getCourses() {
        return begun().stream().filter(w -> w.kind() == RevisionKind.COURSE).toList();
    }

    private List<Work> begun() {
        if (begun == null) {
            begun = contents.begun();
        }
        return begun;
    }

    /** The courses that doctors can take. */
    public List<Course> getPublished() {
        return library.curriculum().courses();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFr() {
        return fr;
    }

    public void setFr(String fr) {
        this.fr = fr;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
