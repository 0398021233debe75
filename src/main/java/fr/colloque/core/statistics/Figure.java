package fr.colloque.core.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A figure with six decimals, rounded half up; or the reason why there is none.
 *
 * @param value   present exactly when nothing is missing
 * @param missing why there is no figure
 */
public record Figure(Optional<BigDecimal> value, Optional<Missing> missing) {

    /** How precisely one reckons before rounding: 34 digits. */
    static final MathContext EXACTLY = MathContext.DECIMAL128;

    private static final int SCALE = 6;

    /** Why there is no figure. */
    public enum Missing {
        /** Nobody answered. */
        NO_ANSWERS,
        /** Too few experts to compare any of them with the others. */
        TOO_FEW_EXPERTS,
        /** Too few tasks to tell agreement from chance. */
        TOO_FEW_TASKS,
        /** All values are the same: there is nothing to measure by. */
        NO_VARIANCE,
        /** Nothing was marked. */
        NOTHING_MARKED
    }

    public Figure {
        value = value.map(v -> v.setScale(SCALE, RoundingMode.HALF_UP));
        if (value.isPresent() == missing.isPresent()) {
            throw new IllegalArgumentException("Either a figure or the reason why there is none");
        }
    }

    public static Figure of(BigDecimal value) {
        return new Figure(Optional.of(value), Optional.empty());
    }

    public static Figure none(Missing why) {
        return new Figure(Optional.empty(), Optional.of(why));
    }

    /** The quotient; none for this reason where one would divide by nothing. */
    static Figure quotient(BigDecimal part, BigDecimal whole, Missing why) {
        return whole.signum() == 0 ? none(why) : of(part.divide(whole, EXACTLY));
    }

    /** The same for whole numbers. */
    static Figure quotient(long part, long whole, Missing why) {
        return quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), why);
    }

    /** The mean of these values; none where there are none. */
    static Figure mean(List<BigDecimal> values, Missing why) {
        return quotient(sum(values), BigDecimal.valueOf(values.size()), why);
    }

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Figure map(UnaryOperator<BigDecimal> change) {
        return value.map(v -> of(change.apply(v))).orElse(this);
    }
}
