package fr.colloque.attempt;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What scoring a scenario again would do, in figures and without names. Nothing was changed.
 *
 * @param attempts    sittings handed in that hold the scenario in a revision to be corrected
 * @param changed     how many of them would have another score for it
 * @param higher      of those, how many another result as a whole, and a better one
 * @param mostUp      the largest gain of a result, in points of a hundred
 * @param mostDown    the largest loss, as a positive number
 * @param newlyPassed doctors who would pass the post-test
 * @param newlyFailed doctors whose post-test would not be passed any more
 * @param completed   of those, how many have completed their course
 * @param underWay    sittings not handed in, which follow once they are
 * @param shown       names exactly these results; handed back with the decision
 */
public record DryRun(long attempts, long changed, long higher, long lower, BigDecimal mostUp,
                    BigDecimal mostDown, long newlyPassed, long newlyFailed, long completed,
                    long underWay, String shown) implements Serializable { }
