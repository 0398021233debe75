package fr.colloque.authoring.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.authoring.DraftConflict;
import fr.colloque.authoring.DraftRow;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A file of the content that somebody is changing, over the revision it was begun on; without text
 * where it is to go.
 */
@Entity
@Table(name = "draft")
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RevisionKind kind;
    @Column(updatable = false)
    private String slug;
    @Column(updatable = false)
    private String path;
    @Column(name = "base_number")
    private int baseNumber;
    private String text;
    @Column(name = "saved_by")
    private long savedBy;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() { }                             // for JPA

    /**
     * Begins a draft.
     *
     * @throws java.util.NoSuchElementException if no file can stand at this path
     */
    public Draft(String path, int baseNumber, String text, long savedBy, Instant savedAt) {
        Work work = Work.ofPath(path).orElseThrow();
        this.kind = work.kind();
        this.slug = work.slug();
        this.path = path;
        this.baseNumber = baseNumber;
        this.text = requireNonNull(text, "text");
        this.savedBy = savedBy;
        this.savedAt = requireNonNull(savedAt, "savedAt");
    }

    /** Takes a new text, from somebody who was shown this version. */
    public void write(String newText, long accountId, Instant at, long versionShown) {
        requireShown(versionShown);
        this.text = requireNonNull(newText, "newText");
        this.savedBy = accountId;
        this.savedAt = requireNonNull(at, "at");
    }

    /** From now on the draft is meant to replace the text of this revision. */
    public void continueFrom(int number, long versionShown) {
        requireShown(versionShown);
        this.baseNumber = number;
    }

    /** Refuses whoever was shown another version. */
    public void requireShown(long versionShown) {
        if (version != versionShown) {
            throw new DraftConflict();
        }
    }

    public long version() {
        return version;
    }

    public String path() {
        return path;
    }

    public Work work() {
        return new Work(kind, slug);
    }

    public int baseNumber() {
        return baseNumber;
    }

    public String text() {
        return text;
    }

    public long savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** The draft without its text. */
    public DraftRow row() {
        return new DraftRow(kind, slug, path, version, baseNumber, savedBy, savedAt);
    }
}
