package fr.colloque.core.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The periods, in order, none overlapping another. */
public record PeriodTable(List<Period> periods) {

    /** Legal days begin and end in Paris. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public PeriodTable {
        periods = List.copyOf(periods);
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i).from().isAfter(periods.get(i - 1).until())) {
                throw new IllegalArgumentException("Periods overlap or are out of order");
            }
        }
    }

    /** The period in which an action completed at this moment counts, if the table has one. */
    public Optional<Period> periodOf(Instant completed) {
        return periodOf(dayOf(completed));
    }

    /** The period that this day belongs to, if the table has one. */
    public Optional<Period> periodOf(LocalDate day) {
        return periods.stream().filter(p -> p.contains(day)).findFirst();
    }

    /** The legal day of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }
}
