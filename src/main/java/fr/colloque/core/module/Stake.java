package fr.colloque.core.module;

/**
 * How much a task counts in its scenario, and whether the doctor is asked how sure they are.
 *
 * @param weight    at least 1; 0 only for what is practised without points
 * @param certainty whether {@link fr.colloque.core.scoring} compares certainty and result
 */
public record Stake(int weight, boolean certainty) {

    /** Counts once, and certainty is not asked. */
    public static final Stake ONE = of(1);

    /** Done, but never points. */
    static final Stake FORMATIVE = of(0);

    public Stake {
        if (weight < 0) {
            throw new IllegalArgumentException("Not a weight: " + weight);
        }
    }

    public static Stake of(int weight) {
        return new Stake(weight, false);
    }
}
