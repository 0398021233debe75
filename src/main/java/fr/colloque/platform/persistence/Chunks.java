package fr.colloque.platform.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Many values in parts that one statement bears. */
public final class Chunks {

    private static final int VALUES = 500;

    private Chunks() { }

    /** The values in their order, several hundred each; nothing of nothing. */
    public static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += VALUES) {
            chunks.add(all.subList(from, Math.min(all.size(), from + VALUES)));
        }
        return chunks;
    }

    /** Rows of a statement that inserts several, or the marks of a list: {@code (?), (?)}. */
    public static String rows(String row, int count) {
        return String.join(", ", Collections.nCopies(count, row));
    }
}
