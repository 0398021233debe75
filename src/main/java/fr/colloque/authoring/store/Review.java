package fr.colloque.authoring.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.authoring.ReviewClosed;
import fr.colloque.authoring.ReviewRow;
import fr.colloque.authoring.ReviewState;
import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One sending of a work's drafts to review, bound to exactly those texts. */
@Entity
@Table(name = "review")
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private RevisionKind kind;
    private String slug;
    @Column(name = "base_number")
    private int baseNumber;
    private String checksum;
    @Enumerated(EnumType.STRING)
    private ReviewState state;
    private String note;
    @Column(name = "sent_by")
    private long sentBy;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String reason = "";
    @Column(name = "published_number")
    private Integer publishedNumber;
    @Column(name = "open_work")
    private String openWork;

    @ElementCollection
    @CollectionTable(name = "review_approval", joinColumns = @JoinColumn(name = "review_id"))
    private Set<Approval> approvals = new HashSet<>();

    protected Review() { }                            // for JPA

    /**
     * Sends drafts to review.
     *
     * @param baseNumber the current revision, that the drafts are put over
     * @param checksum   of the texts that would be published
     * @param note       what changed, in the author's words
     */
    public Review(Work work, int baseNumber, String checksum, String note, long sentBy,
                  Instant sentAt) {
        this.kind = work.kind();
        this.slug = work.slug();
        this.baseNumber = baseNumber;
        this.checksum = requireNonNull(checksum, "checksum");
        this.state = ReviewState.IN_REVIEW;
        this.note = requireNonNull(note, "note");
        this.sentBy = sentBy;
        this.sentAt = requireNonNull(sentAt, "sentAt");
        this.openWork = openKey(work);
    }

    static String openKey(Work work) {
        return work.kind().name() + " " + work.slug();
    }

    /** Takes one yes; a second one of the same account changes nothing. */
    public void approve(ReviewedBy approval) {
        if (state == ReviewState.CHANGES_ASKED) {
            throw new ReviewClosed();
        }
        requireOpen();
        if (approvals().stream().noneMatch(a -> a.accountId() == approval.accountId())) {
            approvals.add(new Approval(approval));
        }
    }

    /** As many have approved as the work needs. */
    public void settle(Instant at) {
        requireOpen();
        state = ReviewState.APPROVED;
        decidedAt = requireNonNull(at, "at");
    }

    public void askForChanges(String why, long accountId, Instant at) {
        requireOpen();
        decide(ReviewState.CHANGES_ASKED, accountId, at);
        reason = requireNonNull(why, "why");
        approvals.clear();
    }

    /** The author has second thoughts, or sends another text. */
    public void takeBack(long accountId, Instant at) {
        requireOpen();
        if (state != ReviewState.CHANGES_ASKED) {     // which stays on record as it was decided
            decide(ReviewState.TAKEN_BACK, accountId, at);
        }
        openWork = null;
    }

    public void publish(int number, long accountId, Instant at) {
        requireOpen();
        decide(ReviewState.PUBLISHED, accountId, at);
        publishedNumber = number;
        openWork = null;
    }

    private void decide(ReviewState decided, long accountId, Instant at) {
        state = decided;
        decidedBy = accountId;
        decidedAt = requireNonNull(at, "at");
    }

    private void requireOpen() {
        if (openWork == null) {
            throw new ReviewClosed();
        }
    }

    public Long id() {
        return id;
    }

    public ReviewState state() {
        return state;
    }

    public Work work() {
        return new Work(kind, slug);
    }

    public String checksum() {
        return checksum;
    }

    public String note() {
        return note;
    }

    /** Who said yes, in order. */
    public List<ReviewedBy> approvals() {
        return approvals.stream().map(Approval::told)
                .sorted(Comparator.comparing(ReviewedBy::approvedAt)).toList();
    }

    public ReviewRow row() {
        return new ReviewRow(id, work(), state, checksum, note, sentBy, sentAt, decidedBy,
                decidedAt, reason);
    }
}
