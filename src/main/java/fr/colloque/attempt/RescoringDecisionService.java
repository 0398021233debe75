package fr.colloque.attempt;

import fr.colloque.attempt.RescoringRefused.Why;
import fr.colloque.attempt.store.Corrections;
import fr.colloque.attempt.store.Rescoring;
import fr.colloque.attempt.store.RescoringSheets;
import fr.colloque.attempt.store.Rescorings;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Scenario;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.jobs.JobQueue;
import fr.colloque.platform.jobs.Progress;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The door through which an administrator decides whether results follow a corrected key. Authors
 * see the figures of the dry run, only administrators the people.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class RescoringDecisionService {

    private static final Logger LOG = System.getLogger(RescoringDecisionService.class.getName());

    @Inject Rescorings rescorings;
    @Inject RescoringSheets sheets;
    @Inject Corrections corrections;
    @Inject Library library;
    @Inject JobQueue jobs;
    @Inject AuditLog audit;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** What applying the proposal would do by now: four statements for every 50 enrolments. */
    @Transactional(TxType.SUPPORTS)
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public DryRun trial(long id) {
        RescoringPlan plan = rescorings.require(id).plan();
        return run(plan, new PageRequest(1, 1)).figures(sheets.underWay(plan));
    }

    /** The results that would change; once it is applied, those that did. */
    @Transactional(TxType.SUPPORTS)
    public Page<ConcernedRow> concerned(long id, PageRequest page) {
        Rescoring rescoring = rescorings.require(id);
        if (rescoring.state() != RescoringState.PROPOSED) {
            return corrections.of(id, page);
        }
        TrialRun run = run(rescoring.plan(), page);
        return new Page<>(run.rows(), run.changed(), page);
    }

    /**
     * Leaves every result as it is.
     *
     * @throws RescoringRefused where it is the caller's own proposal, or decided already
     */
    public void refuse(long id, String reason) {
        rescorings.hold(id).refuse(RescoringReason.require(reason), signedIn.accountId(),
                clock.instant());
        rescorings.flush();
        audit.note("rescoring.refused", id);
        LOG.log(Level.INFO, "Rescoring {0} refused by account {1}", id, signedIn.accountId());
    }

    /**
     * Lets results follow the corrected key, as work outside the request.
     *
     * @param withdrawsPasses whether doctors who would not pass any more lose their pass; else
     *                        they keep it
     * @param shown           names the dry run that the decision rests on
     * @throws RescoringRefused where it is the caller's own proposal or decided already, or where
     *                          the dry run would come out otherwise by now
     */
    public void apply(long id, String reason, boolean withdrawsPasses, String shown) {
        Rescoring rescoring = rescorings.hold(id);
        rescoring.apply(RescoringReason.require(reason), withdrawsPasses, signedIn.accountId(),
                clock.instant());
        DryRun now = run(rescoring.plan(), new PageRequest(1, 1)).figures(0);
        if (!now.shown().equals(shown)) {
            throw new RescoringRefused(Why.resultsMoved);
        }
        rescorings.flush();
        corrections.await(id, rescoring.plan());
        jobs.enqueue(RescoringWork.KIND, List.of(id), signedIn.accountId());
        audit.note("rescoring.applied", id, "passes", withdrawsPasses ? "withdrawn" : "kept");
        LOG.log(Level.INFO, "Rescoring {0} to be applied by account {1}, passes {2}", id,
                signedIn.accountId(), withdrawsPasses ? "withdrawn" : "kept");
    }

    /**
     * Has a run that was given up done again, from where it stopped.
     *
     * @throws RescoringRefused where nothing is under way
     */
    public void applyAgain(long id) {
        if (rescorings.hold(id).state() != RescoringState.APPLYING) {
            throw new RescoringRefused(Why.decided);
        }
        jobs.enqueue(RescoringWork.KIND, List.of(id), signedIn.accountId());
        LOG.log(Level.INFO, "Rescoring {0} to be gone on with", id);
    }

    /** Whether the work of the latest run was given up after its last try. */
    public boolean isStuck(long id) {
        Optional<Progress> progress = jobs.latestBatch(RescoringWork.KIND).map(jobs::progress);
        return rescorings.require(id).state() == RescoringState.APPLYING
                && progress.filter(p -> p.failed() > 0 && p.isFinished()).isPresent();
    }

    private TrialRun run(RescoringPlan plan, PageRequest page) {
        Rescore rescore = new Rescore(plan, corrected(plan), false);
        TrialRun run = new TrialRun(page);
        List<Long> next = sheets.next(plan, 0);
        while (!next.isEmpty()) {
            for (EnrolmentResults enrolment : sheets.of(plan, next)) {
                run.add(rescore, enrolment, rescore.of(enrolment, passMark(enrolment)));
            }
            next = sheets.next(plan, next.getLast());
        }
        return run;
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
