package fr.colloque.core.render;

import fr.colloque.core.module.Language;
import java.util.Objects;

/**
 * On what a surface is drawn.
 *
 * @param media address of the folder that holds its pictures, ending in {@code /}
 */
public record Canvas(Language language, String media) {

    public Canvas {
        Objects.requireNonNull(language, "language");
        if (!media.endsWith("/")) {
            throw new IllegalArgumentException("Not a folder: " + media);
        }
    }
}
