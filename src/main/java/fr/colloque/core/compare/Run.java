package fr.colloque.core.compare;

import java.util.Locale;
import java.util.Objects;

/** A piece of a text that stands in both texts, or in one of them only. */
public record Run(Kind kind, String text) {

    /** In which of the two texts a piece stands. */
    public enum Kind {
        /** In both. */
        KEPT,
        /** In the older one only. */
        REMOVED,
        /** In the newer one only. */
        ADDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Run {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    static Run kept(String text) {
        return new Run(Kind.KEPT, text);
    }

    public boolean changed() {
        return kind != Kind.KEPT;
    }
}
