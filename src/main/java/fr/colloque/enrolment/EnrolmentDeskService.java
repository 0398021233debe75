package fr.colloque.enrolment;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.enrolment.store.ManyEnrolments;
import fr.colloque.enrolment.store.Unfinished;
import fr.colloque.enrolment.store.Unfinished.Named;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The door through which administrators enrol doctors, thousands at once. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class EnrolmentDeskService {

    @Inject ManyEnrolments enrolments;
    @Inject Unfinished unfinished;
    @Inject Library library;
    @Inject Clock clock;

    /** The enrolments in a course of those doctors who have one, by account. */
    public Map<Long, Long> enrolled(String courseId, Collection<Long> doctors) {
        return enrolments.of(courseId, doctors);
    }

    /**
     * Enrols doctors in the present revision of a course; nothing happens to who is enrolled.
     *
     * @return the enrolments of all of them, by account
     */
    public Map<Long, Long> enrol(String courseId, Collection<Long> doctors) {
        enrolments.add(courseId, library.requireCourse(courseId).number(), doctors,
                clock.instant());
        return enrolments.of(courseId, doctors);
    }

    /** Who has not completed a course, and what they miss. */
    public Page<UnfinishedRow> unfinished(UnfinishedFilter filter, PageRequest page) {
        List<PublishedCourse> revisions = unfinished.revisions(filter, library::requireCourse);
        List<Named> found = unfinished.page(filter, page, revisions);
        Map<Long, Done> done = unfinished.done(found.stream()
                .map(named -> named.enrolment().id()).toList());
        return new Page<>(found.stream().map(named -> row(named,
                        done.getOrDefault(named.enrolment().id(), Done.NOTHING))).toList(),
                unfinished.count(filter, revisions), page);
    }

    /**
     * The enrolments that a filter finds, by their ids, in the order of these: at most several
     * hundred of those that are greater.
     */
    public List<Long> unfinishedAfter(UnfinishedFilter filter, long enrolmentId) {
        return unfinished.after(enrolmentId, filter,
                unfinished.revisions(filter, library::requireCourse));
    }

    private UnfinishedRow row(Named named, Done done) {
        CoursePath path = named.enrolment().path(library.requireCourse(
                named.enrolment().courseId(), named.enrolment().courseRevision()), done);
        List<Condition> missing = path.conditions().stream().filter(c -> !c.met()).toList();
        return new UnfinishedRow(path.enrolmentId(), named.doctor(), path.course().course().title(),
                path.enrolledAt(), BigDecimal.valueOf(100L * path.stepsDone() / path.stepsInAll()),
                missing.size() == 1 ? missing : missing.stream()
                        .filter(c -> c.kind() != Condition.Kind.DECLARATION).toList());
    }
}
