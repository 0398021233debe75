package fr.colloque.enrolment;

import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Pool;
import fr.colloque.enrolment.store.Enrolment;
import fr.colloque.enrolment.store.Enrolments;
import fr.colloque.enrolment.store.ExtraAttempts;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The door through which one doctor is granted one more attempt at a test. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class ExtraAttemptService {

    /** How long a reason may be, in characters. */
    public static final int LONGEST_REASON = 300;

    private static final Logger LOG = System.getLogger(ExtraAttemptService.class.getName());

    @Inject Enrolments enrolments;
    @Inject ExtraAttempts extra;
    @Inject Library library;
    @Inject AuditLog audit;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** The tests of this doctor's courses that may be sat only so often, the latest course first. */
    public List<LimitedTest> testsOf(long doctorId) {
        return enrolments.of(doctorId).stream()
                .flatMap(e -> Stream.of(Pool.PRE_TEST, Pool.POST_TEST).flatMap(t -> limited(e, t)))
                .toList();
    }

    /** What this doctor was granted, the latest first, at most 50. */
    public List<GrantedAttempt> grantedTo(long doctorId) {
        return extra.of(doctorId);
    }

    /**
     * Grants one more attempt at a test. A pause that the course asks for stays.
     *
     * @param reason why, 1 to {@link #LONGEST_REASON} characters; kept with who granted it
     * @throws AttemptsLeft  where the test may be sat as it is
     * @throws ReasonMissing where there is no reason, or too long a one
     */
    public void grant(long enrolmentId, Pool test, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new ReasonMissing(LONGEST_REASON);
        }
        Enrolment enrolment = enrolments.hold(enrolmentId).orElseThrow(NotFound::new);
        if (limited(enrolment, test).noneMatch(t -> t.times() >= t.allowed())) {
            throw new AttemptsLeft();
        }
        enrolment.grant(test);
        enrolments.flush();
        extra.add(enrolmentId, test, why, signedIn.accountId(), clock.instant());
        audit.note("enrolment.attemptGranted", enrolmentId, "test", test.code());
        LOG.log(Level.INFO, "Enrolment {0} is granted one more {1} by account {2}", enrolmentId,
                test.code(), signedIn.accountId());
    }

    private Stream<LimitedTest> limited(Enrolment enrolment, Pool test) {
        Course course = library.requireCourse(enrolment.courseId(), enrolment.courseRevision())
                .course();
        Sittings sat = enrolment.sat().get(test);
        return course.test(test).attempts().stream().map(a -> new LimitedTest(enrolment.id(),
                course.title(), test, sat.times(), a + sat.granted()));
    }
}
