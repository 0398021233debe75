package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.Figure.EXACTLY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Between which shares the true one lies, 95 times in 100; six decimals, rounded half up. */
public record Interval(BigDecimal low, BigDecimal high) {

    /** The 97.5th percentile of the normal distribution. */
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final int SCALE = 6;

    public Interval {
        low = low.setScale(SCALE, RoundingMode.HALF_UP);
        high = high.setScale(SCALE, RoundingMode.HALF_UP);
    }

    /**
     * (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n) (Wilson 1927).
     *
     * @return nothing without answers
     */
    public static Optional<Interval> wilson(Tally tally) {
        if (tally.answers() == 0) {
            return Optional.empty();
        }
        BigDecimal n = BigDecimal.valueOf(tally.answers());
        BigDecimal p = BigDecimal.valueOf(tally.right()).divide(n, EXACTLY);
        BigDecimal perAnswer = Z.multiply(Z).divide(n, EXACTLY);
        BigDecimal middle = p.add(perAnswer.divide(TWO, EXACTLY));
        BigDecimal spread = Z.multiply(p.multiply(BigDecimal.ONE.subtract(p)).divide(n, EXACTLY)
                .add(perAnswer.divide(n.multiply(BigDecimal.valueOf(4)), EXACTLY)).sqrt(EXACTLY));
        BigDecimal whole = BigDecimal.ONE.add(perAnswer);
        return Optional.of(new Interval(middle.subtract(spread).divide(whole, EXACTLY),
                middle.add(spread).divide(whole, EXACTLY)));
    }
}
