package fr.colloque.authoring.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.authoring.RemarkAnswerRow;
import fr.colloque.authoring.RemarkThread;
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
import java.util.List;

/** What somebody remarked on a field of a file, or on a line of a lesson. */
@Entity
@Table(name = "remark")
public class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private RevisionKind kind;
    private String slug;
    private String path;
    private String field;
    private String text;
    @Column(name = "written_by")
    private long writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "resolved_by")
    private Long resolvedBy;
    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected Remark() { }                            // for JPA

    /**
     * Remarks something.
     *
     * @param field the path of a field, or the number of a line; empty for the whole file
     */
    public Remark(String path, String field, String text, long writtenBy, Instant writtenAt) {
        Work work = Work.ofPath(path).orElseThrow();
        this.kind = work.kind();
        this.slug = work.slug();
        this.path = path;
        this.field = requireNonNull(field, "field");
        this.text = requireNonNull(text, "text");
        this.writtenBy = writtenBy;
        this.writtenAt = requireNonNull(writtenAt, "writtenAt");
    }

    public void resolve(long accountId, Instant at) {
        if (resolvedAt == null) {
            resolvedBy = accountId;
            resolvedAt = requireNonNull(at, "at");
        }
    }

    public void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    public Long id() {
        return id;
    }

    public RemarkThread with(List<RemarkAnswerRow> answers) {
        return new RemarkThread(id, path, field, text, writtenBy, writtenAt, resolvedBy,
                resolvedAt, answers);
    }
}
