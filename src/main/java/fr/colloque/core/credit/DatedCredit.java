package fr.colloque.core.credit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a course counts for from a day on, until the day of the next such change.
 *
 * @param number which change of its course this is
 * @param from   the first day on which it holds, in Paris
 */
public record DatedCredit(int number, LocalDate from, CourseCredit credit) {

    private static final Comparator<DatedCredit> OLDEST_FIRST =
            Comparator.comparing(DatedCredit::from).thenComparing(DatedCredit::number);

    /**
     * Which of these holds on a day; nothing before the first.
     *
     * @param standing changes of one course, none of them taken back
     */
    public static Optional<DatedCredit> on(Collection<DatedCredit> standing, LocalDate day) {
        return standing.stream().filter(c -> !c.from().isAfter(day)).max(OLDEST_FIRST);
    }

    /** The first that begins after a day. */
    public static Optional<DatedCredit> after(Collection<DatedCredit> standing, LocalDate day) {
        return standing.stream().filter(c -> c.from().isAfter(day)).min(OLDEST_FIRST);
    }
}
