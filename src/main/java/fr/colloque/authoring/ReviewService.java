package fr.colloque.authoring;

import fr.colloque.authoring.store.DraftWriters;
import fr.colloque.authoring.store.Policies;
import fr.colloque.authoring.store.Remarks;
import fr.colloque.authoring.store.Review;
import fr.colloque.authoring.store.Reviews;
import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.Work;
import fr.colloque.core.source.Finding;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.StaleView;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The door between authors and reviewers: sending to review, taking back, asking for changes,
 * approving. Every decision is on exactly the texts that were shown to whoever decides.
 */
@ApplicationScoped
@Transactional
@Allowed({Role.AUTHOR, Role.REVIEWER})
public class ReviewService {

    private static final System.Logger LOG = System.getLogger(ReviewService.class.getName());

    @Inject
    ReviewLook look;
    @Inject
    WorkBench bench;
    @Inject
    Reviews reviews;
    @Inject
    DraftWriters writers;
    @Inject
    Remarks remarks;
    @Inject
    Policies policies;
    @Inject
    AuditLog audit;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;
    @Inject
    Event<Object> events;

    /** Where a work stands. */
    public ReviewView view(Work work) {
        return look.of(work);
    }

    /** The open reviews in these states, longest waiting first. */
    public Page<ReviewRow> open(Set<ReviewState> states, PageRequest page) {
        return reviews.open(states, page);
    }

    /**
     * Sends all drafts of a work to review, in place of what was sent before.
     *
     * @param note  what changed, {@value NoteLength#SHORTEST} to {@value NoteLength#LONGEST} signs
     * @param shown what {@link ReviewView#shown} stood for when the author decided
     * @throws FindingsRemain  as long as there is something to mend
     * @throws AlreadyInReview if exactly these texts are waiting
     */
    @Allowed(Role.AUTHOR)
    public void send(Work work, String note, String shown) {
        String told = NoteLength.require(note);
        reviews.hold(work).ifPresent(open -> replace(open, shown));
        WorkingCopy copy = bench.hold(work);
        requireReviewable(work, copy, shown);
        reviews.add(new Review(work, copy.number(), shown, told, me(), clock.instant()));
        events.fire(new SentToReview(work, me(), told));
        tell("sent to review", work);
    }

    private void replace(Review open, String shown) {
        if (open.state() != ReviewState.CHANGES_ASKED && open.checksum().equals(shown)) {
            throw new AlreadyInReview();
        }
        open.takeBack(me(), clock.instant());
        reviews.flush();                              // so that another one can be open
    }

    private void requireReviewable(Work work, WorkingCopy copy, String shown) {
        copy.requireReady(shown);
        List<Finding> findings = look.toMend(work, copy);
        if (!findings.isEmpty()) {
            throw new FindingsRemain(findings);
        }
    }

    /** The author has second thoughts: nobody can approve until it is sent again. */
    @Allowed(Role.AUTHOR)
    public void takeBack(Work work) {
        reviews.hold(work).orElseThrow(ReviewClosed::new).takeBack(me(), clock.instant());
        events.fire(new TakenBack(work, me()));
        tell("taken back", work);
    }

    /**
     * Sends the drafts back to their authors.
     *
     * @param reason may be empty where an open remark says it
     */
    @Allowed(Role.REVIEWER)
    public void askForChanges(Work work, String reason, String shown) {
        Review review = held(work, shown);
        String why = TextLength.reason(reason, !remarks.open(work).isEmpty());
        review.askForChanges(why, me(), clock.instant());
        audit.note("review.sentBack", work.code(), "review", review.id());
        events.fire(new ChangesAsked(work, me(), why));
        tell("sent back", work);
    }

    /**
     * Approves exactly what is there.
     *
     * @param legalCheck the day on which a legal reviewer checked the law; of no matter for others
     * @throws OwnWriting if the reviewer wrote any of it
     */
    @Allowed(Role.REVIEWER)
    public void approve(Work work, LocalDate legalCheck, String shown) {
        Review review = held(work, shown);
        Set<Long> wrote = writers.of(work);
        if (wrote.contains(me())) {
            throw new OwnWriting();
        }
        boolean legal = policies.legal(me());
        review.approve(new ReviewedBy(me(), legal,
                legal ? LegalCheck.require(legalCheck, bench.today()) : null, clock.instant()));
        boolean enough = policies.of(work).met(ReviewLook.counted(review, wrote));
        if (enough) {
            review.settle(clock.instant());
        }
        audit.note("review.approved", work.code(), "review", review.id(), "enough", enough);
        events.fire(new Approved(work, me(), enough));
        tell("approved", work);
    }

    /** The open review, whose texts are still those that were sent and shown. */
    private Review held(Work work, String shown) {
        Review review = reviews.hold(work).orElseThrow(ReviewClosed::new);
        String present = bench.hold(work).tree().checksum();
        if (!review.checksum().equals(present)) {
            throw new ChangedSinceSent();
        }
        if (!present.equals(shown)) {
            throw new StaleView();
        }
        return review;
    }

    private long me() {
        return signedIn.accountId();
    }

    private void tell(String what, Work work) {
        LOG.log(Level.INFO, "{0} {1} {2} by account {3}", work.kind().code(), work.slug(), what,
                me());
    }
}
