package fr.colloque.core.module;

import java.util.Objects;

/**
 * A card to read.
 *
 * @param id       {@code NN-name}, unique in its module
 * @param minutes  planned reading time, 2 to 5
 * @param markdown the body, without the front matter
 */
public record Lesson(String id, Text title, int minutes, Text markdown) {

    public Lesson {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(markdown, "markdown");
    }
}
