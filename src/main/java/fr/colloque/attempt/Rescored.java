package fr.colloque.attempt;

import java.time.Instant;

/**
 * The result of a sitting was corrected. Fired in the same transaction; the doctor sees it on the
 * home page, and mail may follow.
 */
public record Rescored(long rescoringId, long attemptId, long doctorId, CorrectionOutcome outcome,
                       String reason, Instant at) { }
