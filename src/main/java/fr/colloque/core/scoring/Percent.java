package fr.colloque.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** A result between 0 and 100 per cent, with two decimals, rounded half up. */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 2;

    public Percent {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("Not a percentage: " + value.toPlainString());
        }
        value = value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    /** The mean of at least one score. */
    public static Percent meanOf(List<Score> scores) {
        BigDecimal sum = scores.stream().map(Score::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Percent(sum.multiply(HUNDRED)
                .divide(BigDecimal.valueOf(scores.size()), SCALE, RoundingMode.HALF_UP));
    }

    /** Whether this reaches the mark; the mark itself does. */
    public boolean reaches(int passMark) {
        return value.compareTo(BigDecimal.valueOf(passMark)) >= 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }
}
