package fr.colloque.core.credit;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Text;
import java.util.Optional;

/**
 * What a course counts for at a moment.
 *
 * @param session       number of the filed session, where one is filed
 * @param filed         the hours of the filed action; without them the planned ones count
 * @param accreditation what was accredited for European credits, valid or no longer
 */
public record CourseCredit(Course.CreditData data, Optional<String> session,
                           Optional<Hours> filed, Optional<Accreditation> accreditation) {

    /** What the file of a course says: no file holds a session, hours or an accreditation. */
    public static CourseCredit of(Course course) {
        return new CourseCredit(course.credit(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** What units of this planned duration count: never more than they take. */
    public Hours hours(int plannedMinutes) {
        Hours planned = Hours.ofMinutes(plannedMinutes);
        return filed.filter(hours -> hours.minutes() < planned.minutes()).orElse(planned);
    }

    /** Orientations belong to filed actions; of any other none may be claimed. */
    public Optional<Text> orientation() {
        return data.dpcReference().flatMap(reference -> data.orientation());
    }
}
