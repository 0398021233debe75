package fr.colloque.catalogue.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.catalogue.LawTaskRow;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.StaleView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A file to look at again because an item that it cites has changed; closed once, for good. */
@Entity
@Table(name = "law_task")
public class LawTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(optional = false)
    @JoinColumn(name = "change_id", updatable = false)
    private LawChange change;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RevisionKind kind;
    @Column(updatable = false)
    private String slug;
    @Column(updatable = false)
    private String path;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "closed_number")
    private Integer closedNumber;
    @Column(name = "closed_by")
    private Long closedBy;
    private String reason = "";

    protected LawTask() { }                           // for JPA

    /**
     * Opens a task.
     *
     * @throws java.util.NoSuchElementException if no file can stand at this path
     */
    public LawTask(LawChange change, String path) {
        Work work = Work.ofPath(path).orElseThrow();
        this.change = requireNonNull(change, "change");
        this.kind = work.kind();
        this.slug = work.slug();
        this.path = path;
        this.changedAt = change.openedAt();
    }

    /** The work has a new revision: whoever published it has seen what changed. */
    public void revised(int number, Instant at) {
        close(at);
        closedNumber = number;
    }

    /** Somebody has looked and says why the file may stay as it is. */
    public void stillRight(String why, long accountId, Instant at, long versionShown) {
        if (version != versionShown || closedAt != null) {
            throw new StaleView();
        }
        close(at);
        closedBy = accountId;
        reason = requireNonNull(why, "why");
    }

    private void close(Instant at) {
        closedAt = requireNonNull(at, "at");
        changedAt = at;
    }

    /** The task with what changed. */
    public LawTaskRow row() {
        return new LawTaskRow(id, version, change.item(), change.was(), change.now(),
                change.openedAt(), new Work(kind, slug), path, closedAt, closedNumber, closedBy,
                reason);
    }
}
