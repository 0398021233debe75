package fr.colloque.enrolment;

import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.store.CompletionWithdrawals;
import fr.colloque.enrolment.store.Enrolment;
import fr.colloque.enrolment.store.Enrolments;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;

/**
 * The door through which results of tests are corrected after the fact; what was corrected, and
 * why, is kept by the attempt. The caller holds the enrolment.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class ResultCorrectionService {

    private static final Logger LOG = System.getLogger(ResultCorrectionService.class.getName());

    @Inject Enrolments enrolments;
    @Inject CompletionWithdrawals withdrawals;
    @Inject Event<CompletionWithdrawn> withdrawn;

    /**
     * Writes what a test counts for now. A completed course keeps the result that stands on its
     * certificate.
     *
     * @param pool which test: the pre-test that counts is the one handed in at this moment
     * @param at   when the test was handed in that counts now
     */
    public void correct(long enrolmentId, Pool pool, Percent result, Instant at) {
        enrolments.correct(enrolmentId, pool, result, at);
    }

    /**
     * Takes a completion back, where there is one: the course is open again with this result of
     * its post-test. What was completed stays on record with the reason.
     */
    public void withdraw(long enrolmentId, Percent result, Instant at, Withdrawal withdrawal) {
        Enrolment enrolment = enrolments.hold(enrolmentId).orElseThrow(NotFound::new);
        if (!enrolment.completed()) {
            return;
        }
        withdrawals.add(enrolmentId, withdrawal);
        enrolment.reopen();
        enrolments.flush();
        enrolments.correct(enrolmentId, Pool.POST_TEST, result, at);
        withdrawn.fire(new CompletionWithdrawn(enrolmentId, enrolment.doctorId(),
                enrolment.courseId(), withdrawal.reason(), withdrawal.by(), withdrawal.at()));
        LOG.log(Level.INFO, "Completion of enrolment {0} withdrawn by account {1}", enrolmentId,
                withdrawal.by());
    }

    /** Why a completion does not last, who decided that and when. */
    public record Withdrawal(String reason, long by, Instant at) { }
}
