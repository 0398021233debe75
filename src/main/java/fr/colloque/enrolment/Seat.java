package fr.colloque.enrolment;

import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Pool;
import java.time.Instant;
import java.util.Map;

/**
 * A doctor's place in a course, as far as sitting its tests is concerned.
 *
 * @param sat how often each test was handed in; those never handed in may be missing
 */
public record Seat(long enrolmentId, PublishedCourse course, Map<Pool, Sittings> sat) {

    public Seat {
        sat = Map.copyOf(sat);
    }

    /** Whether this test may be sat now. */
    public Opening opening(Pool test, Instant now) {
        return Opening.of(course.course().test(test), sat.getOrDefault(test, Sittings.NONE), now);
    }
}
