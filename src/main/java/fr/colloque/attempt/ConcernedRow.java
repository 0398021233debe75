package fr.colloque.attempt;

import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;

/**
 * One result that changes, or has changed. For administrators only.
 *
 * @param before null where nothing was scored, as {@code after}
 */
public record ConcernedRow(long attemptId, long doctorId, Pool pool, Percent before,
                           Percent after, CorrectionOutcome outcome) { }
