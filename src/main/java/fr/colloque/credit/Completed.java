package fr.colloque.credit;

import java.time.Instant;

/** A course that a doctor completed: in which revision, from when to when. */
public record Completed(long doctorId, long enrolmentId, String courseId, int courseRevision,
                        Instant startedAt, Instant completedAt) { }
