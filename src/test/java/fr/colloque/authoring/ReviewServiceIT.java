package fr.colloque.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.Work;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.StaleView;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReviewServiceIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String NOTE = "Le titre est plus neutre.";
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 20);

    private static long ines;
    private static long joachim;
    private static long noor;

    @BeforeAll
    static void people() {
        ines = Desk.anAuthor(DATABASE, "review-ines");
        joachim = Desk.anAuthor(DATABASE, "review-joachim");
        noor = Desk.anAuthor(DATABASE, "review-noor");
        by(joachim, d -> d.policy.setLegal(joachim, true));
    }

    @Test
    void theWholeWayFromADraftToAnApproval() {
        Work work = drafted("revue-chemin");
        assertThat(view(work).stage()).isEqualTo(Stage.DRAFT);
        assertThat(view(work).sendable()).isTrue();

        send(work);
        assertThat(view(work)).returns(Stage.IN_REVIEW, ReviewView::stage)
                .returns(NOTE, v -> v.review().note()).returns(Set.of(ines), ReviewView::writers);
        by(noor, d -> d.reviews.askForChanges(work, "Le titre trahit la réponse.",
                d.reviews.view(work).shown()));
        assertThat(view(work).stage()).isEqualTo(Stage.CHANGES_ASKED);
        refused(joachim, d -> approve(d, work, CHECKED), ReviewClosed.class);

        save(work, ines, "Un merci de plus");
        send(work);
        by(joachim, d -> approve(d, work, CHECKED));
        assertThat(view(work)).returns(Stage.APPROVED, ReviewView::stage)
                .returns(CHECKED, v -> v.approvals().getFirst().legalCheck());
    }

    @Test
    void whatHasFindingsIsNotReviewedAndTheRefusalNamesThem() {
        Work work = drafted("revue-constats");
        save(work, ines, "''");
        assertThat(view(work).sendable()).isFalse();
        assertThatThrownBy(() -> send(work)).isInstanceOfSatisfying(FindingsRemain.class,
                refusal -> assertThat(refusal.findings()).isNotEmpty().allMatch(
                        f -> f.file().equals(scenario(work))));
        assertThat(view(work).review()).isNull();
    }

    @Test
    void theSameTextsWaitOnce() {
        Work work = drafted("revue-deux-fois");
        send(work);
        assertThatThrownBy(() -> send(work)).isInstanceOf(AlreadyInReview.class);
        refused(ines, d -> d.reviews.send(work, "Court.", d.reviews.view(work).shown()),
                NoteLength.class);
        refused(ines, d -> d.reviews.send(Work.module("revue-rien"), NOTE, "x"),
                NothingToPublish.class);
    }

    @Test
    void whoWroteCannotApproveEvenWhatAColleagueSent() {
        Work work = drafted("revue-quatre-yeux");
        save(work, noor, "Un merci à deux");
        send(work);
        refused(ines, d -> approve(d, work, null), OwnWriting.class);
        refused(noor, d -> approve(d, work, null), OwnWriting.class);
        by(joachim, d -> approve(d, work, CHECKED));
        assertThat(view(work).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aLaterSaveVoidsTheApproval() {
        Work work = drafted("revue-apres");
        send(work);
        by(noor, d -> approve(d, work, null));
        String approved = view(work).shown();
        save(work, ines, "Encore un merci");

        assertThat(view(work).stage()).isEqualTo(Stage.CHANGED_SINCE);
        refused(joachim, d -> approve(d, work, CHECKED), ChangedSinceSent.class);
        refused(ines, d -> d.release.publish(work, NOTE, approved), StaleView.class);
        send(work);
        assertThat(view(work)).returns(Stage.IN_REVIEW, ReviewView::stage)
                .returns(true, v -> v.approvals().isEmpty());
    }

    @Test
    void anApprovalDoesNotCountOnceItsReviewerWroteAndUndidIt() {
        Work work = drafted("revue-retour");
        String before = view(work).shown();
        send(work);
        by(noor, d -> approve(d, work, null));
        save(work, noor, "Le mien");
        save(work, noor, "Un merci");
        assertThat(view(work)).returns(before, ReviewView::shown)
                .returns(Stage.IN_REVIEW, ReviewView::stage);
        refused(ines, d -> d.release.publish(work, NOTE, before), NotApproved.class);
    }

    @Test
    void aTextThatWasNotShownIsNotApproved() {
        Work work = drafted("revue-vu");
        send(work);
        refused(joachim, d -> d.reviews.approve(work, CHECKED, "another"), StaleView.class);
        refused(joachim, d -> d.reviews.askForChanges(work, "Non.", "another"), StaleView.class);
    }

    @Test
    void changesAreAskedForWithAReasonOrARemark() {
        Work work = drafted("revue-motif");
        send(work);
        String shown = view(work).shown();
        refused(noor, d -> d.reviews.askForChanges(work, " ", shown), TextLength.class);
        by(noor, d -> d.remarks.write(scenario(work), "title.fr", "Il dit la réponse."));
        by(noor, d -> d.reviews.askForChanges(work, " ", shown));
        assertThat(view(work)).returns(Stage.CHANGES_ASKED, ReviewView::stage)
                .returns(1L, ReviewView::openRemarks);
        send(work);                                   // an answer may be all that it takes
        assertThat(view(work).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void whatIsTakenBackIsNotApproved() {
        Work work = drafted("revue-reprise");
        send(work);
        by(ines, d -> d.reviews.takeBack(work));
        assertThat(view(work)).returns(Stage.DRAFT, ReviewView::stage);
        refused(noor, d -> approve(d, work, null), ReviewClosed.class);
        refused(ines, d -> d.reviews.takeBack(work), ReviewClosed.class);
    }

    @Test
    void whenTheLastDraftIsThrownAwayNothingIsInReview() {
        Work work = drafted("revue-jetee");
        send(work);
        by(ines, d -> d.drafts.discard(d.drafts.open(scenario(work))));
        assertThat(view(work)).returns(Stage.NOTHING, ReviewView::stage)
                .returns(Set.of(), ReviewView::writers);
    }

    @Test
    void twoReviewersAreTwoPeopleAndOneOfThemIsALawyerWhereThePolicySaysSo() {
        Work work = drafted("revue-deux");
        by(noor, d -> d.policy.set(work, new ReviewPolicy(2, true)));
        send(work);
        by(noor, d -> approve(d, work, null));
        by(noor, d -> approve(d, work, null));
        assertThat(view(work)).returns(Stage.IN_REVIEW, ReviewView::stage)
                .returns(1, v -> v.approvals().size());

        refused(joachim, d -> approve(d, work, null), LegalCheckDay.class);
        refused(joachim, d -> approve(d, work, CHECKED.plusYears(1)), LegalCheckDay.class);
        refused(joachim, d -> approve(d, work, CHECKED.minusYears(2)), LegalCheckDay.class);
        by(joachim, d -> approve(d, work, CHECKED));
        assertThat(view(work)).returns(Stage.APPROVED, ReviewView::stage);
        assertThat(view(work).approvals()).extracting(ReviewedBy::legal)
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void aStricterPolicyHoldsForWhatIsApprovedAlready() {
        Work work = drafted("revue-plus-stricte");
        send(work);
        by(noor, d -> approve(d, work, null));
        String shown = view(work).shown();
        by(noor, d -> d.policy.set(work, new ReviewPolicy(1, true)));
        assertThat(view(work).stage()).isEqualTo(Stage.IN_REVIEW);
        refused(ines, d -> d.release.publish(work, NOTE, shown), NotApproved.class);
        by(noor, d -> d.policy.set(work, null));
        assertThat(view(work).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whatWaitsIsListedUntilItIsDecided() {
        Work work = drafted("revue-attente");
        send(work);
        assertThat(waiting(ReviewState.IN_REVIEW, work)).isOne();
        by(noor, d -> d.reviews.askForChanges(work, "Trop long.", d.reviews.view(work).shown()));
        assertThat(waiting(ReviewState.IN_REVIEW, work)).isZero();
        assertThat(waiting(ReviewState.CHANGES_ASKED, work)).isOne();
    }

    @Test
    void whoeverListensIsTold() {
        Work work = drafted("revue-dit");
        assertThat(DATABASE.<Object>read(em -> {
            Desk desk = new Desk(em, ines);
            desk.reviews.send(work, NOTE, desk.reviews.view(work).shown());
            return desk.events.getLast();
        })).isEqualTo(new SentToReview(work, ines, NOTE));
        assertThat(DATABASE.<Object>read(em -> {
            Desk desk = new Desk(em, noor);
            approve(desk, work, null);
            return desk.events.getLast();
        })).isEqualTo(new Approved(work, noor, true));
    }

    private static long waiting(ReviewState state, Work work) {
        return DATABASE.read(em -> new Desk(em, noor).reviews.open(Set.of(state),
                new PageRequest(1, PageRequest.LARGEST))).rows().stream()
                .filter(r -> r.work().equals(work)).count();
    }

    private static void approve(Desk desk, Work work, LocalDate legalCheck) {
        desk.reviews.approve(work, legalCheck, desk.reviews.view(work).shown());
    }

    private static void send(Work work) {
        by(ines, d -> d.reviews.send(work, NOTE, d.reviews.view(work).shown()));
    }

    private static ReviewView view(Work work) {
        return DATABASE.read(em -> new Desk(em, ines).reviews.view(work));
    }

    /** A published module with one draft. */
    private static Work drafted(String module) {
        by(ines, d -> d.publish(module));
        save(Work.module(module), ines, "Un merci");
        return Work.module(module);
    }

    private static void save(Work work, long account, String title) {
        by(account, d -> {
            FileDraft shown = d.drafts.open(scenario(work));
            d.drafts.save(shown, shown.text().replaceFirst("(?m)^  fr: .*$", "  fr: " + title));
        });
    }

    private static String scenario(Work work) {
        return FileDraft.scenario(work.slug(), "merci-operation-mardi-" + work.slug());
    }

    private static void refused(long account, Consumer<Desk> work,
                                Class<? extends Refusal> why) {
        assertThatThrownBy(() -> by(account, work)).isInstanceOf(why);
    }

    private static void by(long account, Consumer<Desk> work) {
        DATABASE.inTransaction(em -> work.accept(new Desk(em, account)));
    }
}
