package fr.colloque.core.credit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Blocks of the certification périodique as a column keeps them: {@code 1,3}. */
public final class Blocks {

    private Blocks() { }

    public static String written(Collection<Integer> blocks) {
        return blocks.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    public static Set<Integer> read(String column) {
        return column.isEmpty() ? Set.of() : Arrays.stream(column.split(","))
                .map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
