package fr.colloque.enrolment;

import java.util.Objects;
import java.util.Optional;

/**
 * Which unfinished enrolments to show, and in which order.
 *
 * @param courseId   empty for any course
 * @param cohortId   0 for any cohort, and none
 * @param missing    what is missing, perhaps among others; {@code DECLARATION} when nothing else is
 * @param search     the beginning of a last name; empty for all
 * @param order      {@code doctor}, {@code course}, {@code enrolledAt} or {@code progress}; with
 *                   anything else the latest come first
 * @param descending the greatest first
 */
public record UnfinishedFilter(String courseId, long cohortId, Optional<Condition.Kind> missing,
                               String search, String order, boolean descending) {

    private static final int LONGEST = 100;

    public UnfinishedFilter {
        Objects.requireNonNull(order, "order");
        search = search.strip().substring(0, Math.min(LONGEST, search.strip().length()));
    }

    /** The latest first. */
    public UnfinishedFilter(String courseId, long cohortId, Optional<Condition.Kind> missing,
                            String search) {
        this(courseId, cohortId, missing, search, "", false);
    }
}
