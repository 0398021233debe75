package fr.colloque.enrolment;

import fr.colloque.core.module.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Somebody who has not completed a course.
 *
 * @param doctor   last name, first name
 * @param progress steps done of all steps, in whole per cent
 * @param missing  what is not met, in order; the declaration alone when nothing else is missing
 */
public record UnfinishedRow(long enrolmentId, String doctor, Text course, Instant enrolledAt,
                            BigDecimal progress, List<Condition> missing) { }
