package fr.colloque.core.credit;

import fr.colloque.core.module.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What the certification périodique asks, and over which period. A stop and a return move no
 * period: what was recorded stays, and the dates go on as they were.
 *
 * @param practisingOn    who practised on this day begins on it
 * @param firstUntil      the last day of their first period
 * @param years           how long every other period is
 * @param begin           when somebody registered later begins
 * @param actionsPerBlock how many actions in each block
 * @param blocks          the names of the blocks, the first one's number is 1
 */
public record CertifRule(RuleVersion version, LocalDate practisingOn, LocalDate firstUntil,
                         int years, Begin begin, int actionsPerBlock, List<Text> blocks)
        implements RuleVersion.Versioned {

    public CertifRule {
        blocks = List.copyOf(blocks);
    }

    /** When the first period of somebody registered later begins. */
    public enum Begin { REGISTRATION, FOLLOWING_JANUARY }

    /** The periods of a doctor that have begun by this day, the first one first. */
    public List<Period> periodsUntil(Career career, LocalDate day) {
        List<Period> periods = new ArrayList<>();
        Period period = first(career);
        while (!day.isBefore(period.from())) {
            periods.add(period);
            LocalDate next = period.until().plusDays(1);
            period = period(next, next.plusYears(years).minusDays(1));
        }
        return List.copyOf(periods);
    }

    /** The period of a doctor that is running on this day; nothing before the first. */
    public Optional<Period> periodOf(Career career, LocalDate day) {
        return periodsUntil(career, day).stream().filter(p -> p.contains(day)).findFirst();
    }

    /** The first period of a doctor, whether or not it has begun. */
    public Period first(Career career) {
        Optional<LocalDate> later = career.registered().filter(practisingOn::isBefore);
        if (later.isEmpty()) {
            return period(practisingOn, firstUntil);
        }
        LocalDate from = begin == Begin.REGISTRATION ? later.get()
                : LocalDate.of(later.get().getYear() + 1, 1, 1);
        return period(from, from.plusYears(years).minusDays(1));
    }

    private Period period(LocalDate from, LocalDate until) {
        return new Period(from, until, false, version.note(), version.source());
    }

    /** By number of block: how many of these actions count in it. */
    public Map<Integer, Share> status(Collection<Action> counted) {
        Map<Integer, Share> status = new TreeMap<>();
        IntStream.rangeClosed(1, blocks.size()).forEach(block -> status.put(block, new Share(
                (int) counted.stream().filter(a -> a.blocks().contains(block)).count(),
                actionsPerBlock)));
        return status;
    }
}
