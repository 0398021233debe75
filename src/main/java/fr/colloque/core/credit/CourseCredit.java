package fr.colloque.core.credit;

import fr.colloque.core.module.Course;
import java.util.Optional;

/**
 * What a course counts for at a moment.
 *
 * @param accreditation what was accredited for European credits, valid or no longer
 */
public record CourseCredit(Course.CreditData data, Optional<Accreditation> accreditation) {

    /** What the file of a course says: no file holds an accreditation. */
    public static CourseCredit of(Course course) {
        return new CourseCredit(course.credit(), Optional.empty());
    }
}
