package fr.colloque.evidence;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** A doctor of a session; moments and results are null as long as they did not come. */
public record EnrolledRow(long enrolmentId, String doctor, Instant enrolledAt, Duration measured,
                          BigDecimal preTest, BigDecimal postTest, Instant completedAt) { }
