package fr.colloque.authoring.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.authoring.PolicyRow;
import fr.colloque.authoring.ReviewPolicy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an administrator decided on reviewing; the newest of a work counts, none is changed. */
@Entity
@Table(name = "review_policy")
public class PolicyDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String kind;
    private String slug;
    private int reviewers;
    private boolean legal;
    @Column(name = "set_by")
    private long setBy;
    @Column(name = "set_at")
    private Instant setAt;

    protected PolicyDecision() { }                    // for JPA

    public PolicyDecision(PolicyRow row) {
        this.kind = requireNonNull(row.kind(), "kind");
        this.slug = requireNonNull(row.slug(), "slug");
        this.reviewers = row.policy() == null ? 0 : row.policy().reviewers();
        this.legal = row.policy() != null && row.policy().legal();
        this.setBy = row.setBy();
        this.setAt = requireNonNull(row.setAt(), "setAt");
    }

    public PolicyRow row() {
        return new PolicyRow(kind, slug,
                reviewers == 0 ? null : new ReviewPolicy(reviewers, legal), setBy, setAt);
    }
}
