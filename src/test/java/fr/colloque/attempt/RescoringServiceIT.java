package fr.colloque.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.Rows;
import fr.colloque.attempt.RescoringRefused.Why;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * By the wrong key of revision 1 a post was on the edge; by that of revision 2 it is a breach. Who
 * saw the breach passes now, who was content with “caution” does not any more.
 */
class RescoringServiceIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String REASON = "Le verdict du scénario était faux : c’est un manquement.";
    private static final String YES = "La clé était fausse, je l’ai vérifié.";
    private static final PageRequest FIRST = PageRequest.of(1);
    private static int modules;

    private final long author = Rows.aDoctor();
    private final long administrator = Rows.aDoctor();
    private String module;
    private SatTest passes;
    private SatTest fails;
    private SatTest same;
    private long id;

    @BeforeEach
    void aProposal() {
        module = "recorrection-" + ++modules;
        by(author, d -> d.publish(module));
        passes = new SatTest(module, "breach", "0.500000", "65.00");
        fails = new SatTest(module, "caution", "0.666667", "73.33");
        same = new SatTest(module, null, "0.333333", "56.67");
        id = read(author, d -> d.proposals.propose(plan(), REASON));
    }

    @Test
    void theDryRunTellsWhoWouldPassAndFailAndChangesNothing() {
        fails.complete();
        passes.sit("PRE_TEST", "breach", null, null);
        DryRun trial = trial();
        assertThat(trial).returns(3L, DryRun::attempts).returns(2L, DryRun::changed)
                .returns(1L, DryRun::higher).returns(1L, DryRun::lower)
                .returns(1L, DryRun::newlyPassed).returns(1L, DryRun::newlyFailed)
                .returns(1L, DryRun::completed).returns(1L, DryRun::underWay)
                .returns(new BigDecimal("8.33"), DryRun::mostUp)
                .returns(new BigDecimal("8.33"), DryRun::mostDown);
        assertThat(read(administrator, d -> d.decisions.concerned(id, FIRST)).rows())
                .containsExactly(
                        new ConcernedRow(passes.attempt, passes.doctor,
                                Pool.POST_TEST, Percent.of("65"),
                                Percent.of("73.33"), CorrectionOutcome.NEWLY_PASSED),
                        new ConcernedRow(fails.attempt, fails.doctor,
                                Pool.POST_TEST, Percent.of("73.33"),
                                Percent.of("65"), CorrectionOutcome.PASS_KEPT));
        assertThat(corrections(passes)).isEqualTo("0");
        assertThat(score(passes)).isEqualTo("65.00");
    }

    @Test
    void whoPassesNowPassesAndTheOriginalStays() {
        apply(false);
        assertThat(score(passes)).isEqualTo("73.33");
        assertThat(passes.value("select score from attempt where id = ?", passes.attempt))
                .as("the result as it was").isEqualTo("65.00");
        assertThat(corrections(same)).isEqualTo("0");
        assertThat(read(administrator, d -> d.proposals.require(id)).state())
                .isEqualTo(RescoringState.APPLIED);
    }

    @Test
    void whoPassedKeepsPassHoursAndCertificate() {
        fails.complete();
        apply(false);
        assertThat(score(fails)).isEqualTo("73.33");
        assertThat(hours(fails)).isEqualTo("1.0");
        assertThat(revoked(fails)).isEqualTo("0");
        assertThat(unseen(fails).outcome()).isEqualTo(CorrectionOutcome.PASS_KEPT);
    }

    @Test
    void whereTheAdministratorSaysSoPassesAreWithdrawnByCounterEntries() {
        fails.complete();
        apply(true);
        assertThat(score(fails)).isEqualTo("65.00");
        assertThat(fails.value("select count(*) from enrolment where id = ? and completed_at is "
                + "null and declared_at is null", fails.enrolment)).isEqualTo("1");
        assertThat(hours(fails)).isEqualTo("0.0");
        assertThat(fails.value("select concat(count(*), ' ', max(reason)) from ledger_entry "
                + "where enrolment_id = ? and (corrects = 0 or actor_id = " + administrator + ")",
                fails.enrolment)).isEqualTo("2 " + REASON);
        assertThat(fails.value("select revocation_reason from certificate where enrolment_id = ?",
                fails.enrolment)).isEqualTo(REASON);
        assertThat(fails.value("select post_test_score from completion_withdrawal "
                + "where enrolment_id = ?", fails.enrolment)).isEqualTo("73.33");
    }

    @Test
    void aSecondApplicationChangesNothing() {
        apply(true);
        assertThatThrownBy(() -> decide(administrator, false)).isInstanceOfSatisfying(
                RescoringRefused.class, r -> assertThat(r.why()).isEqualTo(Why.decided));
        by(administrator, d -> d.corrections.correct(id, List.of(passes.enrolment,
                fails.enrolment, same.enrolment)));
        assertThat(corrections(passes)).isEqualTo("1");
        assertThat(corrections(fails)).isEqualTo("1");
        id = read(author, d -> d.proposals.propose(plan(), REASON));
        assertThat(trial().changed()).isZero();
    }

    @Test
    void aRunThatWasCutOffGoesOnWhereItStopped() {
        decide(administrator, false);
        by(administrator, d -> d.corrections.correct(id, List.of(passes.enrolment)));
        assertThat(all(administrator, d -> d.corrections.next(id)))
                .containsExactly(fails.enrolment, same.enrolment);
        by(administrator, d -> d.work.perform(id));
        assertThat(corrections(passes)).isEqualTo("1");
        assertThat(corrections(fails)).isEqualTo("1");
    }

    @Test
    void whatWasUnderWayFollowsOnceItIsHandedIn() {
        long late = same.sit("POST_TEST", "breach", null, null);
        apply(false);
        assertThat(all(administrator, d -> d.corrections.late())).isEmpty();
        same.handIn(late, "0.500000", "65.00");
        assertThat(all(administrator, d -> d.corrections.late()))
                .extracting(l -> l.enrolmentId()).containsExactly(same.enrolment);
        by(administrator, d -> d.corrections.late().forEach(l -> d.corrections.correct(
                l.rescoringId(), List.of(l.enrolmentId()))));
        assertThat(score(same)).isEqualTo("73.33");
        assertThat(all(administrator, d -> d.corrections.late())).isEmpty();
    }

    @Test
    void aDecisionOnAnOldDryRunIsRefused() {
        String shown = trial().shown();
        passes.sit("PRE_TEST", "breach", "0.500000", "65.00");
        assertThatThrownBy(() -> by(administrator, d -> d.decisions.apply(id, YES, false, shown)))
                .isInstanceOfSatisfying(RescoringRefused.class,
                        r -> assertThat(r.why()).isEqualTo(Why.resultsMoved));
        assertThat(read(author, d -> d.proposals.require(id)).proposed()).isTrue();
    }

    @Test
    void nobodyDecidesOnesOwnProposalOrTakesAnothersBack() {
        assertThatThrownBy(() -> decide(author, false)).isInstanceOfSatisfying(
                RescoringRefused.class, r -> assertThat(r.why()).isEqualTo(Why.ownProposal));
        assertThatThrownBy(() -> by(administrator, d -> d.proposals.takeBack(id)))
                .isInstanceOfSatisfying(RescoringRefused.class,
                        r -> assertThat(r.why()).isEqualTo(Why.anothersProposal));
        assertThatThrownBy(() -> by(author, d -> d.proposals.propose(plan(), REASON)))
                .isInstanceOfSatisfying(RescoringRefused.class,
                        r -> assertThat(r.why()).isEqualTo(Why.alreadyOpen));
    }

    @Test
    void answersAreNotScoredByTheKeyOfAnotherQuestion() {
        refused(Why.anotherQuestion, Set.of(1), 3);
        refused(Why.noRevision, Set.of(), 2);
        refused(Why.noRevision, Set.of(1, 2), 2);
    }

    private void refused(Why why, Set<Integer> revisions, int corrected) {
        assertThatThrownBy(() -> by(author, d -> d.proposals.propose(new RescoringPlan(module,
                RescoringDesk.scenario(module), revisions, corrected), REASON)))
                .isInstanceOfSatisfying(RescoringRefused.class,
                        r -> assertThat(r.why()).isEqualTo(why));
    }

    @Test
    void aRefusalChangesNothingAndNeedsAReason() {
        assertThatThrownBy(() -> by(administrator, d -> d.decisions.refuse(id, "Non.")))
                .isInstanceOf(RescoringReason.class);
        by(administrator, d -> d.decisions.refuse(id, "La clé était juste, voyez l’article."));
        assertThat(corrections(passes)).isEqualTo("0");
        assertThat(read(author, d -> d.proposals.require(id)).state())
                .isEqualTo(RescoringState.REFUSED);
    }

    @Test
    void doctorsAreToldAndPutTheNoticeAway() {
        apply(false);
        CorrectionView notice = unseen(passes);
        assertThat(notice).returns(Percent.of("65"), CorrectionView::before)
                .returns(Percent.of("73.33"), CorrectionView::after)
                .returns(REASON, CorrectionView::reason)
                .returns(CorrectionOutcome.NEWLY_PASSED, CorrectionView::outcome);
        assertThatThrownBy(() -> by(fails.doctor, d -> d.notices.putAway(notice.id())))
                .isInstanceOf(NotFound.class);
        by(passes.doctor, d -> d.notices.putAway(notice.id()));
        by(passes.doctor, d -> d.notices.putAway(notice.id()));
        assertThat(all(passes.doctor, d -> d.notices.unseen(Language.FR))).isEmpty();
        assertThat(all(same.doctor, d -> d.notices.unseen(Language.FR))).isEmpty();
    }

    private RescoringPlan plan() {
        return new RescoringPlan(module, RescoringDesk.scenario(module), Set.of(1), 2);
    }

    private void apply(boolean withdrawing) {
        decide(administrator, withdrawing);
        by(administrator, d -> d.work.perform(id));
    }

    private void decide(long who, boolean withdrawing) {
        by(who, d -> d.decisions.apply(id, YES, withdrawing, d.decisions.trial(id).shown()));
    }

    private DryRun trial() {
        return read(author, d -> d.decisions.trial(id));
    }

    private static CorrectionView unseen(SatTest sat) {
        return read(sat.doctor, d -> d.notices.unseen(Language.FR)).getFirst();
    }

    private static String corrections(SatTest sat) {
        return sat.value("select count(*) from attempt_correction where attempt_id = ?",
                sat.attempt);
    }

    private static String score(SatTest sat) {
        return sat.value("select post_test_score from enrolment where id = ?", sat.enrolment);
    }

    private static String hours(SatTest sat) {
        return sat.value("select sum(hours) from ledger_entry where enrolment_id = ?",
                sat.enrolment);
    }

    private static String revoked(SatTest sat) {
        return sat.value("select count(revoked_at) from certificate where enrolment_id = ?",
                sat.enrolment);
    }

    private static void by(long account, Consumer<RescoringDesk> work) {
        DATABASE.inTransaction(em -> work.accept(new RescoringDesk(em, account)));
    }

    private static <T> T read(long account, Function<RescoringDesk, T> work) {
        return DATABASE.read(em -> work.apply(new RescoringDesk(em, account)));
    }

    private static <T> List<T> all(long account, Function<RescoringDesk, List<T>> work) {
        return read(account, work);
    }
}
