package fr.colloque.evidence;

import fr.colloque.platform.config.Settings;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The enrolments of a course between two days.
 *
 * @param from  the first day of enrolment, in Paris
 * @param until the last one
 */
public record Session(String courseId, LocalDate from, LocalDate until) {

    public Instant begin() {
        return from.atStartOfDay(Settings.ZONE).toInstant();
    }

    /** The first moment that is too late. */
    public Instant end() {
        return until.plusDays(1).atStartOfDay(Settings.ZONE).toInstant();
    }
}
