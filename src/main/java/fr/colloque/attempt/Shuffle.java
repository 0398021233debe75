package fr.colloque.attempt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * The order in which one paper shows what must not stand in the author's order: drawn from the
 * seed of the attempt, so that it is the same whenever the paper is opened.
 *
 * @param seed differs for every attempt, place in its paper and task
 */
record Shuffle(long seed) {

    static Shuffle of(long attemptSeed, int position, int task) {
        return new Shuffle(31 * (31 * attemptSeed + position) + task);
    }

    /** The same things in this order; it depends on their ids alone, never on their order here. */
    <T> List<T> of(List<T> things, Function<T, String> id) {
        List<T> order = new ArrayList<>(things);
        order.sort(Comparator.comparing(id));
        Collections.shuffle(order, new Random(seed));
        return List.copyOf(order);
    }
}
