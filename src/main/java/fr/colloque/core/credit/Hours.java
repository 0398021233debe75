package fr.colloque.core.credit;

import java.math.BigDecimal;
import java.util.Objects;

/** A duration that counts, in half hours; negative only in counter-entries. */
public record Hours(BigDecimal value) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    public static final Hours NONE = new Hours(BigDecimal.ZERO);

    public Hours {
        Objects.requireNonNull(value, "value");
        if (value.remainder(HALF).signum() != 0) {
            throw new IllegalArgumentException("Not in half hours: " + value.toPlainString());
        }
        value = value.setScale(1);
    }

    /** The planned minutes of completed units, down to the half hour: 89 minutes are 1 h. */
    public static Hours ofMinutes(int minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("Not a duration: " + minutes);
        }
        return new Hours(HALF.multiply(BigDecimal.valueOf(minutes / 30)));
    }

    public Hours plus(Hours other) {
        return new Hours(value.add(other.value));
    }

    public Hours negated() {
        return new Hours(value.negate());
    }

    /** The same duration in minutes. */
    public int minutes() {
        return value.multiply(BigDecimal.valueOf(60)).intValueExact();
    }
}
