package fr.colloque.core.module;

import java.math.BigDecimal;

/**
 * What a judgement one step beside the key is worth, in [0, 1]. Between {@code none} and
 * {@code breach} nothing is ever given.
 *
 * @param lenient for judging one step less grave than the key
 * @param severe  for judging one step graver than the key
 */
public record PartialCredit(BigDecimal lenient, BigDecimal severe) {

    /** Half a point to either side. */
    public static final PartialCredit HALF =
            new PartialCredit(new BigDecimal("0.5"), new BigDecimal("0.5"));

    public PartialCredit {
        if (outside(lenient) || outside(severe)) {
            throw new IllegalArgumentException("Partial credit lies between 0 and 1");
        }
    }

    private static boolean outside(BigDecimal value) {
        return value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0;
    }
}
