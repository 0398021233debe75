package fr.colloque.authoring.store;

import fr.colloque.catalogue.ReviewedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** One reviewer's yes to exactly the texts of a review. */
@Embeddable
public class Approval {

    @Column(name = "account_id")
    private long accountId;
    private boolean legal;
    @Column(name = "legal_check")
    private LocalDate legalCheck;
    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Approval() { }                          // for JPA

    Approval(ReviewedBy told) {
        this.accountId = told.accountId();
        this.legal = told.legal();
        this.legalCheck = told.legalCheck();
        this.approvedAt = told.approvedAt();
    }

    ReviewedBy told() {
        return new ReviewedBy(accountId, legal, legalCheck, approvedAt);
    }
}
