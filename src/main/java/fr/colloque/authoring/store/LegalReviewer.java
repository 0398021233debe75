package fr.colloque.authoring.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.authoring.LegalReviewerRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether an account reviews as a lawyer; its newest row counts, none is changed. */
@Entity
@Table(name = "legal_reviewer")
public class LegalReviewer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    private boolean legal;
    @Column(name = "set_by")
    private long setBy;
    @Column(name = "set_at")
    private Instant setAt;

    protected LegalReviewer() { }                     // for JPA

    public LegalReviewer(LegalReviewerRow row) {
        this.accountId = row.accountId();
        this.legal = row.legal();
        this.setBy = row.setBy();
        this.setAt = requireNonNull(row.setAt(), "setAt");
    }

    public LegalReviewerRow row() {
        return new LegalReviewerRow(accountId, legal, setBy, setAt);
    }
}
