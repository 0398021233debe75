package fr.colloque.core.check;

import java.util.Objects;

/**
 * Something that an author should look at again. Never a fault: only she knows whether it leads to
 * anybody.
 *
 * @param path  of the field, as findings of a form name it: {@code surface.text.fr}
 * @param words that gave rise to it
 */
public record Hint(String path, Trace trace, String words) {

    public Hint {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(trace, "trace");
        Objects.requireNonNull(words, "words");
    }
}
