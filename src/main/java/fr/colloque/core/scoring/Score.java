package fr.colloque.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** A result between 0 and 1, with six decimals, rounded half up. */
public record Score(BigDecimal value) implements Comparable<Score> {

    public static final Score ZERO = of("0");
    public static final Score FULL = of("1");

    private static final int SCALE = 6;

    public Score {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Not a score: " + value.toPlainString());
        }
        value = value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    public static Score of(String value) {
        return new Score(new BigDecimal(value));
    }

    /** The share {@code part / whole}; {@code whole} is positive. Negative shares count as 0. */
    public static Score share(int part, int whole) {
        return new Score(BigDecimal.valueOf(Math.max(part, 0))
                .divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }
}
