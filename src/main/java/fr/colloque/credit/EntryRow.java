package fr.colloque.credit;

import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import java.time.Instant;

/** One line of the ledger; a counter-entry has negative hours and says why. */
public record EntryRow(long id, long enrolmentId, String courseId, int courseRevision,
                       ActionType actionType, Hours hours, Instant completedAt, String reason) {

    /** Whether it takes another line back. */
    public boolean isCounterEntry() {
        return hours.value().signum() < 0;
    }
}
