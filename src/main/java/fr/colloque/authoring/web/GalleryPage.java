package fr.colloque.authoring.web;

import fr.colloque.authoring.SurfaceGallery;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Surface;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.render.Marks;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /authoring/gallery.xhtml}: every surface, as a doctor sees it on a phone. */
@Named
@RequestScoped
public class GalleryPage {

    @Inject
    LanguageChoice language;

    private String shown;
    private String scheme = "light";
    private boolean key;
    private List<Row> rows;

    /** Two examples of one kind of surface. */
    public record Row(String kind, SurfaceView usual, SurfaceView longer) { }

    public List<Row> getRows() {
        if (rows == null) {
            rows = SurfaceGallery.samples().stream().map(sample -> new Row(sample.kind(),
                    drawn(sample.usual()), drawn(sample.longer()))).toList();
        }
        return rows;
    }

    private SurfaceView drawn(Surface surface) {
        Canvas canvas = new Canvas(Language.of(getShown()), SurfaceGallery.PICTURES);
        return key ? Drawing.withKey(surface, canvas, Marks.NOT_ASKED)
                : Drawing.withoutKey(surface, canvas, Marks.NOT_ASKED);
    }

    /** The language of the surfaces: {@code fr} or {@code en}. */
    public String getShown() {
        return "fr".equals(shown) || "en".equals(shown) ? shown : language.getCode();
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    /** {@code light} or {@code dark}. */
    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = "dark".equals(scheme) ? "dark" : "light";
    }

    /** Whether the deciding words and regions stand out. */
    public boolean isKey() {
        return key;
    }

    public void setKey(boolean key) {
        this.key = key;
    }
}
