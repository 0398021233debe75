package fr.colloque.core.statistics;

import fr.colloque.core.scoring.Certainty;
import java.util.Optional;

/** How a level of certainty fits the answers that were given with it. */
public enum Confidence {
    /** Right so rarely that it can hardly be chance: a lower level would have been fitting. */
    OVER,
    /** Right a little too rarely, which may be chance. */
    SLIGHTLY_OVER,
    /** As often right as the level says. */
    FITTING,
    /** Right a little too often, which may be chance. */
    SLIGHTLY_UNDER,
    /** Right so often that it can hardly be chance: a higher level would have been fitting. */
    UNDER;

    /**
     * Over or under where (f − limit)²·n > 0.5, with f the share of right answers and the limit of
     * the level that f misses (Moodle, deferred feedback with CBM). Exact.
     *
     * @return nothing without answers, and nothing for “no idea”, which claims nothing
     */
    public static Optional<Confidence> of(Certainty certainty, Tally tally) {
        if (tally.answers() == 0) {
            return Optional.empty();
        }
        return switch (certainty) {
            case NO_IDEA -> Optional.empty();
            case UNSURE -> Optional.of(of(tally, 0, 1, 2, 3));
            case FAIRLY_SURE -> Optional.of(of(tally, 2, 3, 4, 5));
            case CERTAIN -> Optional.of(of(tally, 4, 5, 1, 1));
        };
    }

    /** Limits as fractions: part and whole of the lower, part and whole of the upper. */
    private static Confidence of(Tally tally, int lowPart, int low, int highPart, int high) {
        long below = beyond(tally, lowPart, low);
        long above = beyond(tally, highPart, high);
        if (below < 0) {
            return significant(below, low, tally) ? OVER : SLIGHTLY_OVER;
        }
        if (above > 0) {
            return significant(above, high, tally) ? UNDER : SLIGHTLY_UNDER;
        }
        return FITTING;
    }

    /** (f − part/whole)·whole·n, a whole number. */
    private static long beyond(Tally tally, int part, int whole) {
        return (long) whole * tally.right() - (long) part * tally.answers();
    }

    /** (beyond / (whole·n))²·n > 1/2, without dividing. */
    private static boolean significant(long beyond, int whole, Tally tally) {
        return 2 * beyond * beyond > (long) whole * whole * tally.answers();
    }
}
