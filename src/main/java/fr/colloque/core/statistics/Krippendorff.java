package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.Figure.EXACTLY;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much experts agree beyond chance, whatever is missing: Krippendorff’s α. 1 is full agreement,
 * 0 is what chance would give. Low where nearly all say the same: show the raw share too.
 */
public final class Krippendorff {

    private Krippendorff() {
    }

    /** How far two values are apart; squared. */
    public enum Distance {
        /** 0 or 1. */
        NOMINAL,
        /** (Σ n_g for g from c to k − (n_c + n_k)/2)². */
        ORDINAL,
        /** (c − k)². */
        INTERVAL
    }

    /**
     * α = 1 − D_o/D_e = 1 − (n − 1)·Σ o_ck·δ² / Σ n_c·n_k·δ², o_ck from the pairs of each unit by
     * its values less one (Krippendorff 2011).
     *
     * @param units the values that each unit was given; units with fewer than two drop out
     */
    public static Figure alpha(List<List<Integer>> units, Distance distance) {
        List<List<Integer>> pairable = units.stream().filter(u -> u.size() > 1).toList();
        SortedMap<Integer, Long> totals = new TreeMap<>();
        pairable.forEach(unit -> unit.forEach(value -> totals.merge(value, 1L, Long::sum)));
        if (totals.isEmpty()) {
            return Figure.none(Figure.Missing.TOO_FEW_EXPERTS);
        }
        BigDecimal observed = Figure.sum(pairable.stream()
                .map(unit -> within(unit, totals, distance)).toList());
        long n = totals.values().stream().mapToLong(Long::longValue).sum();
        return Figure.quotient(observed.multiply(BigDecimal.valueOf(n - 1)),
                expected(totals, distance), Figure.Missing.NO_VARIANCE)
                .map(BigDecimal.ONE::subtract);
    }

    /** Σ δ² over the pairs of one unit, by its values less one. */
    private static BigDecimal within(List<Integer> unit, SortedMap<Integer, Long> totals,
                                     Distance distance) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int one : unit) {
            for (int other : unit) {
                sum = sum.add(squared(one, other, totals, distance));
            }
        }
        return sum.divide(BigDecimal.valueOf(unit.size() - 1L), EXACTLY);
    }

    /** Σ n_c·n_k·δ². */
    private static BigDecimal expected(SortedMap<Integer, Long> totals, Distance distance) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var one : totals.entrySet()) {
            for (var other : totals.entrySet()) {
                sum = sum.add(BigDecimal.valueOf(one.getValue() * other.getValue())
                        .multiply(squared(one.getKey(), other.getKey(), totals, distance)));
            }
        }
        return sum;
    }

    private static BigDecimal squared(int one, int other, SortedMap<Integer, Long> totals,
                                      Distance distance) {
        if (one == other) {
            return BigDecimal.ZERO;
        }
        BigDecimal apart = switch (distance) {
            case NOMINAL -> BigDecimal.ONE;
            case ORDINAL -> ranks(Math.min(one, other), Math.max(one, other), totals);
            case INTERVAL -> BigDecimal.valueOf((long) one - other);
        };
        return apart.multiply(apart);
    }

    /** Σ n_g for g from low to high − (n_low + n_high)/2. */
    private static BigDecimal ranks(int low, int high, SortedMap<Integer, Long> totals) {
        long between = totals.subMap(low, high).values().stream().mapToLong(Long::longValue).sum();
        long twice = 2 * (between + totals.get(high)) - totals.get(low) - totals.get(high);
        return BigDecimal.valueOf(twice).divide(BigDecimal.TWO, EXACTLY);
    }
}
