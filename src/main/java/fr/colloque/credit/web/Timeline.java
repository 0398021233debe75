package fr.colloque.credit.web;

import fr.colloque.core.credit.Period;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.credit.DpcStatement;
import fr.colloque.credit.StatementLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A period as a line from left to right. Places are in units of a drawing that is 320 wide.
 *
 * @param years   where each year begins, and its number
 * @param today   where the line stands today; absent (-1) outside the period
 * @param actions where something counts that is recorded, or that the doctor declared
 */
public record Timeline(List<Mark> years, int today, List<Dot> actions) {

    private static final int LEFT = 12;
    private static final int WIDTH = 296;
    private static final int STEP = 12;
    private static final int HIGHEST = 4;

    /** A year. */
    public record Mark(int x, int year) { }

    /** An action; those of one week stand above each other. */
    public record Dot(int x, int y, boolean declared) { }

    static Timeline of(DpcStatement dpc, Instant now) {
        if (dpc.period() == null) {
            return new Timeline(List.of(), -1, List.of());
        }
        Period period = dpc.period();
        LocalDate today = PeriodTable.dayOf(now);
        List<Mark> years = IntStream.rangeClosed(period.from().getYear(),
                        period.until().getYear())
                .mapToObj(y -> new Mark(x(period, LocalDate.of(y, 1, 1)), y)).toList();
        List<Dot> bare = Stream.concat(
                dpc.lines().stream().filter(StatementLine::isCounted)
                        .map(l -> new Dot(x(period, l.entry().countsOn()), 0, false)),
                dpc.activities().stream()
                        .map(a -> new Dot(x(period, a.completedOn()), 0, true))).toList();
        return new Timeline(years, period.contains(today) ? x(period, today) : -1, raised(bare));
    }

    /** Dots that would hide each other, one above the other. */
    private static List<Dot> raised(List<Dot> bare) {
        return IntStream.range(0, bare.size()).mapToObj(i -> {
            Dot dot = bare.get(i);
            long below = bare.subList(0, i).stream()
                    .filter(other -> Math.abs(other.x() - dot.x()) < STEP).count();
            return new Dot(dot.x(), (int) Math.min(below, HIGHEST) * -STEP, dot.declared());
        }).toList();
    }

    private static int x(Period period, LocalDate day) {
        long days = ChronoUnit.DAYS.between(period.from(), period.until());
        return LEFT + (int) (WIDTH * ChronoUnit.DAYS.between(period.from(), day)
                / Math.max(1, days));
    }
}
