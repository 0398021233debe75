package fr.colloque.core.credit;

import fr.colloque.core.module.Text;
import java.time.LocalDate;

/**
 * A period of the duty to continue one's education; both days belong to it.
 *
 * @param provisional whether the authorities have yet to confirm it
 * @param note        what the table's author wants the reader to know
 * @param source      where its dates were read, and how sure that is
 */
public record Period(LocalDate from, LocalDate until, boolean provisional, Text note,
                     Text source) {

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins: " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
