package fr.colloque.catalogue.store;

import fr.colloque.catalogue.ReviewedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** An approval as it is kept beside the revision. */
@Embeddable
public class Reviewer {

    @Column(name = "account_id")
    private long accountId;
    private boolean legal;
    @Column(name = "legal_check")
    private LocalDate legalCheck;
    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Reviewer() { }                          // for JPA

    Reviewer(ReviewedBy approval) {
        this.accountId = approval.accountId();
        this.legal = approval.legal();
        this.legalCheck = approval.legalCheck();
        this.approvedAt = approval.approvedAt();
    }

    ReviewedBy told() {
        return new ReviewedBy(accountId, legal, legalCheck, approvedAt);
    }
}
