package fr.colloque.enrolment;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.store.Enrolment;
import fr.colloque.enrolment.store.Enrolments;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to a doctor's courses. Every method speaks of the doctor who is signed in. */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class EnrolmentService {

    private static final System.Logger LOG = System.getLogger(EnrolmentService.class.getName());

    @Inject
    Enrolments enrolments;
    @Inject
    Library library;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;
    @Inject
    Event<CourseCompleted> completed;

    /** Enrols in the current revision of a course; nothing happens to who is enrolled already. */
    @Transactional
    public void enrol(String courseId) {
        PublishedCourse course = library.requireCourse(courseId);
        boolean added = enrolments.add(signedIn.accountId(), courseId, course.number(),
                clock.instant());
        if (added) {
            LOG.log(Level.INFO, "Account {0} enrolled in {1}", signedIn.accountId(), courseId);
        }
    }

    /** The doctor's path through a course, or nothing without enrolment. */
    @Transactional(SUPPORTS)
    public Optional<CoursePath> path(String courseId) {
        return enrolments.find(signedIn.accountId(), courseId).map(this::pathOf);
    }

    /** The doctor's path through a course, or a refusal without enrolment. */
    @Transactional(SUPPORTS)
    public CoursePath requirePath(String courseId) {
        return path(courseId).orElseThrow(NotEnrolled::new);
    }

    /**
     * The doctor's seat in a course, held until the end of the caller's transaction. To be called
     * first in it: what is read afterwards is what whoever held it before has left.
     */
    @Transactional
    public Seat hold(String courseId) {
        return enrolments.hold(signedIn.accountId(), courseId).map(this::seatOf)
                .orElseThrow(NotEnrolled::new);
    }

    /** The seat of one of the doctor's enrolments, with the conditions of that time. */
    @Transactional(SUPPORTS)
    public Seat seat(long enrolmentId) {
        return seatOf(require(enrolmentId));
    }

    /** All courses of the doctor, the latest enrolment first, at most 50. */
    @Transactional(SUPPORTS)
    public List<CoursePath> mine() {
        Map<Long, Done> done = enrolments.doneBy(signedIn.accountId());
        return enrolments.of(signedIn.accountId()).stream().map(e -> pathOf(e, done)).toList();
    }

    /**
     * Notes that a lesson was read.
     *
     * @return the module that it belongs to
     */
    @Transactional
    public PublishedModule markRead(String courseId, String moduleId, String lessonId) {
        Enrolment enrolment = require(courseId);
        PublishedModule module = moduleOf(enrolment, moduleId);
        if (module.module().lesson(lessonId).isEmpty()) {
            throw new NotFound();
        }
        enrolments.done(enrolment.id(), signedIn.accountId(), Unit.lesson(moduleId, lessonId),
                module.number(), clock.instant());
        return module;
    }

    /** Notes that a practice scenario was answered; reported by the attempt it was part of. */
    @Transactional
    public void practised(long enrolmentId, Unit scenario, int moduleRevision) {
        enrolments.done(enrolmentId, signedIn.accountId(), scenario, moduleRevision,
                clock.instant());
    }

    /** Notes that a test was handed in; reported by the attempt. */
    @Transactional
    public void handedIn(long enrolmentId, Pool pool, Percent score, Instant at) {
        if (pool == Pool.PRACTICE) {
            return;                                   // counts by its scenarios
        }
        if (!enrolments.testHandedIn(enrolmentId, signedIn.accountId(), pool, score, at)) {
            throw new NotEnrolled();
        }
    }

    /**
     * Notes that the doctor has answered the survey of a course, by the day: what was said is kept
     * elsewhere, and nothing leads from one to the other.
     *
     * @return false where the doctor had answered before
     * @throws ConditionsNotMet before the post-test is passed
     */
    @Transactional
    public boolean noteSurvey(String courseId) {
        Enrolment enrolment = enrolments.hold(signedIn.accountId(), courseId)
                .orElseThrow(NotEnrolled::new);
        CoursePath path = pathOf(enrolment);
        if (!path.passed()) {
            throw new ConditionsNotMet(path.missing().orElseThrow());
        }
        return enrolment.survey(LocalDate.ofInstant(clock.instant(), Settings.ZONE));
    }

    /** Ticks the declaration, which completes the course; refused while anything is missing. */
    @Transactional
    public void declare(String courseId) {
        Enrolment enrolment = enrolments.hold(signedIn.accountId(), courseId)
                .orElseThrow(NotEnrolled::new);
        if (enrolment.completed()) {
            return;
        }
        CoursePath path = pathOf(enrolment);
        if (!path.readyToDeclare()) {
            throw new ConditionsNotMet(path.missing().orElseThrow());
        }
        Instant now = clock.instant();
        enrolment.complete(path.course().minutes(), now);
        enrolments.flush();
        completed.fire(new CourseCompleted(path.enrolmentId(), signedIn.accountId(), courseId,
                path.course().number(), path.course().minutes(), path.enrolledAt(), now));
        LOG.log(Level.INFO, "Account {0} completed {1}", signedIn.accountId(), courseId);
    }

    private Enrolment require(long enrolmentId) {
        return enrolments.find(enrolmentId).filter(e -> e.belongsTo(signedIn.accountId()))
                .orElseThrow(NotEnrolled::new);
    }

    private Enrolment require(String courseId) {
        return enrolments.find(signedIn.accountId(), courseId).orElseThrow(NotEnrolled::new);
    }

    private PublishedModule moduleOf(Enrolment enrolment, String moduleId) {
        return library.requireCourse(enrolment.courseId(), enrolment.courseRevision())
                .module(moduleId).orElseThrow(NotFound::new);
    }

    private Seat seatOf(Enrolment enrolment) {
        return new Seat(enrolment.id(),
                library.requireCourse(enrolment.courseId(), enrolment.courseRevision()),
                enrolment.sat());
    }

    private CoursePath pathOf(Enrolment enrolment) {
        return pathOf(enrolment, enrolments.doneBy(signedIn.accountId()));
    }

    private CoursePath pathOf(Enrolment enrolment, Map<Long, Done> done) {
        return enrolment.path(
                library.requireCourse(enrolment.courseId(), enrolment.courseRevision()),
                done.getOrDefault(enrolment.id(), Done.NOTHING));
    }
}
