package fr.colloque.authoring.web;

import fr.colloque.authoring.MakingService;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Lessons and pictures more or less, for {@code /authoring/manifest.xhtml}. */
@Named
@RequestScoped
public class PartsPage {

    @Inject
    MakingService making;
    @Inject
    LanguageChoice language;

    private String fr = "";
    private String en = "";
    private String name = "";
    private String svg = "";
    private Part file;

    public String addLesson(String module) {
        return told(() -> "/authoring/lesson?faces-redirect=true&module=" + module + "&id="
                + making.lesson(module, new Text(fr.strip(), en.strip())));
    }

    public String removeLesson(String module, String lesson) {
        return told(() -> {
            making.removeLesson(module, lesson);
            return again(module);
        });
    }

    public String restoreLesson(String module, String lesson) {
        return told(() -> {
            making.restoreLesson(module, lesson);
            return again(module);
        });
    }

    /** Takes in what was chosen, or else what was pasted. */
    public String addPicture(String module) {
        boolean chosen = file != null && file.getSize() > 0;
        return told(() -> {
            making.picture(module, chosen ? file.getSubmittedFileName() : name,
                    chosen ? text(file) : svg);
            return again(module);
        });
    }

    /** As much of it as shows that it is too large. */
    private static String text(Part file) {
        try (InputStream bytes = file.getInputStream()) {
            return new String(bytes.readNBytes(SourceTree.LARGEST_FILE + 1),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String removePicture(String module, String picture) {
        return told(() -> {
            making.removePicture(module, picture);
            return again(module);
        });
    }

    private static String again(String module) {
        return "/authoring/manifest?faces-redirect=true&module=" + module;
    }

    /** Does it; says why where it is refused, and stays. */
    private String told(Supplier<String> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal), null));
            return null;
        }
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSvg() {
        return svg;
    }

    public void setSvg(String svg) {
        this.svg = svg;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
