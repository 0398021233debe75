package fr.colloque.catalogue.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.catalogue.LawChangeRow;
import fr.colloque.catalogue.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** An item of the reference that was published with another validity; it never changes. */
@Entity
@Table(name = "law_change")
public class LawChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String item;
    @Column(name = "reference_number")
    private int referenceNumber;
    @Column(name = "was_from")
    private LocalDate wasFrom;
    @Column(name = "was_until")
    private LocalDate wasUntil;
    @Column(name = "was_superseded_by")
    private String wasSupersededBy;
    @Column(name = "now_from")
    private LocalDate nowFrom;
    @Column(name = "now_until")
    private LocalDate nowUntil;
    @Column(name = "now_superseded_by")
    private String nowSupersededBy;
    @Column(name = "opened_at")
    private Instant openedAt;

    protected LawChange() { }                         // for JPA

    /** Notes what the revision of this number of the reference library changed in an item. */
    public LawChange(String item, int referenceNumber, Validity was, Validity now, Instant at) {
        this.item = requireNonNull(item, "item");
        this.referenceNumber = referenceNumber;
        this.wasFrom = was.from();
        this.wasUntil = was.until();
        this.wasSupersededBy = was.supersededBy();
        this.nowFrom = now.from();
        this.nowUntil = now.until();
        this.nowSupersededBy = now.supersededBy();
        this.openedAt = requireNonNull(at, "at");
    }

    public Long id() {
        return id;
    }

    public String item() {
        return item;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Validity was() {
        return new Validity(wasFrom, wasUntil, wasSupersededBy);
    }

    public Validity now() {
        return new Validity(nowFrom, nowUntil, nowSupersededBy);
    }

    /** The change with how many files it concerned and how many are still to be looked at. */
    LawChangeRow row(long tasks, long open) {
        return new LawChangeRow(id, item, referenceNumber, was(), now(), openedAt, tasks, open);
    }
}
