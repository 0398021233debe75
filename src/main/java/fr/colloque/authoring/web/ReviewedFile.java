package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileChange;
import fr.colloque.authoring.FileDraft;
import fr.colloque.core.module.Language;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The one file among those that differ that a reviewer has before her. */
@Named
@ViewScoped
public class ReviewedFile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewPage review;
    @Inject
    DraftService drafts;
    @Inject
    LanguageChoice language;

    private String path = "";
    private String shown = "";
    private transient FileDraft file;
    private transient FileLook look;
    private transient ChangedFile difference;

    /** The file asked for, or else the first one; null where nothing differs. */
    private FileDraft file() {
        if (file == null) {
            List<String> paths = review.getView().files().stream().map(FileChange::path).toList();
            file = paths.isEmpty() ? null
                    : drafts.open(paths.contains(path) ? path : paths.getFirst());
        }
        return file;
    }

    /** The file as it would be published; null where nothing differs. */
    public FileLook getLook() {
        if (look == null && file() != null) {
            look = FileLook.of(file().path(), file().text(),
                    "/authoring/media/" + file().work().slug() + "/", Language.of(getShown()));
        }
        return look;
    }

    /** What differs in it from the current revision; null where nothing does. */
    public ChangedFile getDifference() {
        if (difference == null && file() != null) {
            difference = ChangedFile.of(file().path(),
                    Objects.requireNonNullElse(file().published(), ""), file().text(),
                    language.present());
        }
        return difference;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path == null ? "" : path;
    }

    /** The language of the drawing: {@code fr} or {@code en}. */
    public String getShown() {
        return "fr".equals(shown) || "en".equals(shown) ? shown : language.getCode();
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
