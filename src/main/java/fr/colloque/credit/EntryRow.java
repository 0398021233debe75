package fr.colloque.credit;

import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import java.time.Instant;

/** One line of the ledger. */
public record EntryRow(long id, long enrolmentId, String courseId, int courseRevision,
                       ActionType actionType, Hours hours, Instant completedAt, String reason) { }
