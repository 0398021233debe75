package fr.colloque.enrolment;

import java.time.Instant;

/**
 * A doctor has met every condition of a course. Observed in the same transaction.
 *
 * @param plannedMinutes the planned duration of the units, as it was at completion
 */
public record CourseCompleted(long enrolmentId, long doctorId, String courseId,
                              int courseRevision, int plannedMinutes, Instant enrolledAt,
                              Instant completedAt) { }
