package fr.colloque.enrolment;

import java.time.Instant;

/**
 * A completion did not last: the course is open again for its doctor. Observed in the same
 * transaction.
 *
 * @param reason      why; the doctor reads it, and whoever verifies a certificate
 * @param withdrawnBy the account that decided it
 */
public record CompletionWithdrawn(long enrolmentId, long doctorId, String courseId, String reason,
                                  long withdrawnBy, Instant withdrawnAt) { }
