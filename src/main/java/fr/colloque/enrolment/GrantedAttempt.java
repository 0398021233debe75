package fr.colloque.enrolment;

import fr.colloque.core.module.Pool;
import java.time.Instant;

/**
 * One more attempt at a test that a doctor was granted.
 *
 * @param courseRevision the revision of the course that the doctor is enrolled in
 * @param reason         why, in the words of who granted it
 */
public record GrantedAttempt(String courseId, int courseRevision, Pool test, String reason,
                             Instant at) { }
