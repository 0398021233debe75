package fr.colloque.core.compare;

import java.util.Locale;
import java.util.Objects;

/**
 * A field that is not the same in two states of a file.
 *
 * @param field its path in the newer state, as findings name it ({@code tasks.0.verdict},
 *              {@code why.1.fr}); in the older one where the newer has none; of a paragraph of a
 *              lesson, the line on which it begins
 * @param text  what of it differs; a side is empty where it has no such field
 */
public record FieldDifference(String field, Aspect aspect, TextDifference text) {

    /** What a change touches. */
    public enum Aspect {
        /** What is read. */
        TEXT,
        /** What is right: verdict, options, deciding words and regions, points. */
        KEY,
        /** Rules, recommendations and cases. */
        CITATION,
        /** What a course earns. */
        CREDIT,
        /** Everything else. */
        SETTING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FieldDifference {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(text, "text");
    }
}
