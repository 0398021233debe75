package fr.colloque.cohort;

import java.time.Instant;

/**
 * One line of the list of cohorts.
 *
 * @param members   how many doctors
 * @param begun     how many of them have sat the pre-test
 * @param completed how many have completed the course
 */
public record CohortRow(long id, String name, String courseId, Instant createdAt, long members,
                        long begun, long completed) { }
