package fr.colloque.authoring.web;

import fr.colloque.authoring.ReleaseService;
import fr.colloque.catalogue.Concerns;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.catalogue.RevisionRecord;
import fr.colloque.authoring.form.Typed;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Language;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code /authoring/revision.xhtml}: an old revision to read, restore or withdraw. */
@Named
@ViewScoped
public class RevisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PublicationService publication;
    @Inject
    ReleaseService release;
    @Inject
    LanguageChoice language;

    private String kind = "module";
    private String slug = "";
    private int number;
    private String file = "";
    private String shown = "";
    private String reason = "";
    private Concerns concerns = Concerns.AUTHORS;
    private boolean current;
    private boolean withdrawn;
    private transient SourceTree texts;

    public void load() {
        if (number < 1) {
            throw new NotFound();
        }
        RevisionRecord record = publication.record(getWork(), number);
        current = record.current();
        withdrawn = record.withdrawn() != null;
    }

    public String restore() {
        try {
            int drafts = release.restore(getWork(), number);
            Told.done(language.present(), "authoring_revision.done.restored", drafts, number);
            return "/authoring/review?faces-redirect=true&kind=" + kind + "&slug=" + slug;
        } catch (Refusal refusal) {
            Told.refused(language.present(), refusal);
            return null;
        }
    }

    public String withdraw() {
        try {
            release.withdraw(getWork(), number, reason, concerns);
            Told.done(language.present(), "authoring_revision.done.withdrawn", number);
            return "/authoring/history?faces-redirect=true&kind=" + kind + "&slug=" + slug;
        } catch (Refusal refusal) {
            Told.refused(language.present(), refusal);
            return null;
        }
    }

    public List<String> getFiles() {
        return List.copyOf(texts().files().keySet());
    }

    /** The file asked for, or else the first. */
    public FileLook getLook() {
        String path = texts().text(file).isPresent() ? file : texts().files().firstKey();
        return FileLook.of(path, texts().text(path).orElseThrow(),
                PublishedModule.mediaFolder(slug, number), Language.of(getShown()));
    }

    private SourceTree texts() {
        if (texts == null) {
            texts = publication.texts(getWork(), number);
        }
        return texts;
    }

    public Concerns[] getAllConcerns() {
        return Concerns.values();
    }

    public boolean isCurrent() {
        return current;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Where this revision is read. */
    public String getAddress() {
        return "/authoring/revision?kind=" + kind + "&slug=" + slug + "&number=" + number;
    }

    public Work getWork() {
        return WorkNames.require(kind, slug);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file == null ? "" : file;
    }

    /** The language of the drawing: {@code fr} or {@code en}. */
    public String getShown() {
        return "fr".equals(shown) || "en".equals(shown) ? shown : language.getCode();
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Typed.clean(reason);
    }

    public Concerns getConcerns() {
        return concerns;
    }

    public void setConcerns(Concerns concerns) {
        this.concerns = concerns;
    }
}
