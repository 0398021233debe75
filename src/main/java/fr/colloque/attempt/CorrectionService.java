package fr.colloque.attempt;

import fr.colloque.attempt.store.Corrections;
import fr.colloque.attempt.store.Rescoring;
import fr.colloque.attempt.store.RescoringSheets;
import fr.colloque.attempt.store.Rescorings;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.ResultCorrectionService;
import fr.colloque.enrolment.ResultCorrectionService.Withdrawal;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door through which results follow a corrected key that was decided on: so many enrolments a
 * transaction, each of its own. What was corrected once is not corrected again.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@Allowed(Role.ADMINISTRATOR)
public class CorrectionService {

    private static final Logger LOG = System.getLogger(CorrectionService.class.getName());

    @Inject Rescorings rescorings;
    @Inject RescoringSheets sheets;
    @Inject Corrections corrections;
    @Inject ResultCorrectionService results;
    @Inject Library library;
    @Inject Event<Rescored> rescored;
    @Inject Clock clock;

    /** The enrolments to go on with; none where all were looked at. */
    public List<Long> next(long rescoringId) {
        Rescoring rescoring = rescorings.require(rescoringId);
        return rescoring.state() == RescoringState.APPLYING
                ? sheets.next(rescoring.plan(), rescoring.reached()) : List.of();
    }

    /** Corrects the results of these enrolments, and notes how far it has come. */
    public void correct(long rescoringId, List<Long> enrolments) {
        Rescoring rescoring = rescorings.hold(rescoringId);       // nodes take turns
        if (rescoring.view().applying() || rescoring.view().applied()) {
            sheets.hold(enrolments);
            Rescore rescore = new Rescore(rescoring.plan(), corrected(rescoring.plan()),
                    rescoring.view().withdrawsPasses());
            Map<EnrolmentResults, List<CorrectedResult>> changed = new LinkedHashMap<>();
            sheets.of(rescoring.plan(), enrolments).forEach(enrolment ->
                    changed.put(enrolment, rescore.of(enrolment, passMark(enrolment))));
            Instant now = clock.instant();
            corrections.add(rescoringId, changed, now);
            changed.forEach((enrolment, corrected) ->
                    follow(rescoring.view(), enrolment, corrected, now));
            corrections.arrived(rescoringId, enrolments);
            rescoring.reach(enrolments.getLast());
            rescorings.flush();
            LOG.log(Level.INFO, "Rescoring {0}: {1} results corrected", rescoringId,
                    changed.values().stream().mapToInt(List::size).sum());
        }
    }

    /** Notes that every result follows. */
    public void finish(long rescoringId) {
        rescorings.hold(rescoringId).finish(clock.instant());
        rescorings.flush();
        LOG.log(Level.INFO, "Rescoring {0} applied", rescoringId);
    }

    /** Sittings that were under way at the decision and are handed in by now. */
    public List<Corrections.Late> late() {
        return corrections.late();
    }

    private void follow(RescoringView rescoring, EnrolmentResults enrolment,
                        List<CorrectedResult> corrected, Instant now) {
        for (CorrectedResult result : corrected) {
            if (result.sat().pool() == Pool.PRE_TEST) {
                result.stands().ifPresent(stands -> results.correct(enrolment.enrolmentId(),
                        Pool.PRE_TEST, stands, result.sat().handedInAt()));
            }
            rescored.fire(new Rescored(rescoring.id(), result.sat().attemptId(),
                    enrolment.doctorId(), result.outcome(), rescoring.reason(), now));
        }
        if (corrected.stream().anyMatch(result -> result.sat().postTest())) {
            best(enrolment, corrected).ifPresent(best -> followPostTest(rescoring, enrolment,
                    corrected, best, now));
        }
    }

    private void followPostTest(RescoringView rescoring, EnrolmentResults enrolment,
                                List<CorrectedResult> corrected, Best best, Instant now) {
        boolean withdrawn = corrected.stream()
                .anyMatch(r -> r.outcome() == CorrectionOutcome.PASS_WITHDRAWN);
        if (withdrawn && enrolment.completed()) {
            results.withdraw(enrolment.enrolmentId(), best.result(), best.at(), new Withdrawal(
                    rescoring.reason(), rescoring.decidedBy(), now));
        } else {
            results.correct(enrolment.enrolmentId(), Pool.POST_TEST, best.result(), best.at());
        }
    }

    /** The post-test that counts: the best, and of equals the first. */
    private record Best(Percent result, Instant at) { }

    private static Optional<Best> best(EnrolmentResults enrolment,
                                       List<CorrectedResult> corrected) {
        return enrolment.attempts().stream().filter(EnrolmentResults.Sat::postTest)
                .flatMap(sat -> corrected.stream().filter(c -> c.sat().equals(sat)).findFirst()
                        .map(CorrectedResult::stands).orElse(sat.stands()).stream()
                        .map(stands -> new Best(stands, sat.handedInAt())))
                .max(Comparator.comparing(Best::result).thenComparing(
                        Best::at, Comparator.reverseOrder()));
    }

    private int passMark(EnrolmentResults enrolment) {
        return library.requireCourse(enrolment.courseId(), enrolment.courseRevision()).course()
                .passMark();
    }

    private Scenario corrected(RescoringPlan plan) {
        return library.requireModule(plan.moduleId(), plan.corrected()).module()
                .scenario(plan.scenarioId()).orElseThrow(NotFound::new);
    }
}
