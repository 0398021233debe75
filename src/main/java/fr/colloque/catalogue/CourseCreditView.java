package fr.colloque.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * What a course counts for, counted for and is planned to count for.
 *
 * @param history the latest day first, with what was taken back
 * @param newest  which decision about this course was the last; 0 before the first
 * @param today   the day that has begun
 */
public record CourseCreditView(CourseCreditRow row, List<CreditChangeRow> history, int newest,
                               LocalDate today) {

    public CourseCreditView {
        history = List.copyOf(history);
    }

    /** Whether a change can still be taken back. */
    public boolean isPlanned(CreditChangeRow change) {
        return change.stands() && change.change().from().isAfter(today);
    }

    /** Whether a change is the one that holds today. */
    public boolean holds(CreditChangeRow change) {
        return row.since() != null && row.since().number() == change.change().number();
    }
}
