package fr.colloque.enrolment;

import fr.colloque.catalogue.Library;
import fr.colloque.enrolment.store.ManyEnrolments;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

/** The door through which administrators enrol doctors, thousands at once. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class EnrolmentDeskService {

    @Inject ManyEnrolments enrolments;
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
}
