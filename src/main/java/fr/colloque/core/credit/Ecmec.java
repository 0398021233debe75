package fr.colloque.core.credit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;

/** An amount of European credits, in halves; negative only in counter-entries. */
public record Ecmec(BigDecimal value) implements Comparable<Ecmec> {

    static final BigDecimal HALF = new BigDecimal("0.5");
    public static final Ecmec NONE = new Ecmec(BigDecimal.ZERO);

    public Ecmec {
        Objects.requireNonNull(value, "value");
        if (value.remainder(HALF).signum() != 0) {
            throw new IllegalArgumentException("Not European credits: " + value.toPlainString());
        }
        value = value.setScale(1);
    }

    public static Ecmec of(String value) {
        return new Ecmec(new BigDecimal(value));
    }

    public Ecmec plus(Ecmec other) {
        return new Ecmec(value.add(other.value));
    }

    public Ecmec negated() {
        return new Ecmec(value.negate());
    }

    public Ecmec cappedAt(Ecmec most) {
        return compareTo(most) > 0 ? most : this;
    }

    public boolean isNone() {
        return value.signum() == 0;
    }

    /** All of these together. */
    public static Ecmec sum(Collection<Ecmec> credits) {
        return credits.stream().reduce(NONE, Ecmec::plus);
    }

    @Override
    public int compareTo(Ecmec other) {
        return value.compareTo(other.value);
    }
}
