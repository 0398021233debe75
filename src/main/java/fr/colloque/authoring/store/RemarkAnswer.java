package fr.colloque.authoring.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.authoring.RemarkAnswerRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An answer to a remark; never changed. */
@Entity
@Table(name = "remark_answer")
public class RemarkAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "remark_id")
    private long remarkId;
    private String text;
    @Column(name = "written_by")
    private long writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected RemarkAnswer() { }                      // for JPA

    public RemarkAnswer(long remarkId, String text, long writtenBy, Instant writtenAt) {
        this.remarkId = remarkId;
        this.text = requireNonNull(text, "text");
        this.writtenBy = writtenBy;
        this.writtenAt = requireNonNull(writtenAt, "writtenAt");
    }

    public long remarkId() {
        return remarkId;
    }

    public RemarkAnswerRow row() {
        return new RemarkAnswerRow(text, writtenBy, writtenAt);
    }
}
