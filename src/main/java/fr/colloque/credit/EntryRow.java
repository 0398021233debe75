package fr.colloque.credit;

import fr.colloque.core.credit.Action;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.credit.Worth;
import java.time.LocalDate;

/**
 * One line of the ledger.
 *
 * @param decidedDay the day on which it counts, where an administrator decided that; or null
 * @param corrects   0, or the line that this counter-entry takes back
 * @param replaces   0, or the line in whose place this one stands
 */
public record EntryRow(long id, Completed completed, Worth worth, LocalDate decidedDay,
                       long corrects, long replaces, Note note) {

    /** Whether it takes another line back. */
    public boolean isCounterEntry() {
        return corrects != 0;
    }

    /** The day by which its period is found. */
    public LocalDate countsOn() {
        return decidedDay != null ? decidedDay : PeriodTable.dayOf(completed.completedAt());
    }

    /** As the rules see it. */
    public Action action() {
        return new Action(completed.courseId(), PeriodTable.dayOf(completed.startedAt()),
                PeriodTable.dayOf(completed.completedAt()), countsOn(), decidedDay != null,
                worth.type(), worth.hours(), worth.orientation(), worth.blocks(), worth.ecmec());
    }
}
