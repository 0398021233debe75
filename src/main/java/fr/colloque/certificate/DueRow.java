package fr.colloque.certificate;

import fr.colloque.core.module.Text;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A doctor who has completed a course and has no certificate for it.
 *
 * @param doctor   last name, first name
 * @param postTest the best post-test, in per cent
 * @param minutes  planned duration
 */
public record DueRow(long enrolmentId, String doctor, Text course, Instant completedAt,
                     BigDecimal postTest, int minutes) { }
