package fr.colloque.catalogue.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.catalogue.Concerns;
import fr.colloque.catalogue.Withdrawn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a revision is given to nobody any more; it stays withdrawn. */
@Entity
@Table(name = "withdrawal")
public class Withdrawal {

    @Id
    @Column(name = "revision_id")
    private long revisionId;
    private String reason;
    @Enumerated(EnumType.STRING)
    private Concerns concerns;
    @Column(name = "withdrawn_by")
    private long withdrawnBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Withdrawal() { }                        // for JPA

    public Withdrawal(long revisionId, Withdrawn told) {
        this.revisionId = revisionId;
        this.reason = requireNonNull(told.reason(), "reason");
        this.concerns = requireNonNull(told.concerns(), "concerns");
        this.withdrawnBy = told.by();
        this.withdrawnAt = requireNonNull(told.at(), "at");
    }

    public long revisionId() {
        return revisionId;
    }

    public Withdrawn told() {
        return new Withdrawn(reason, concerns, withdrawnBy, withdrawnAt);
    }
}
