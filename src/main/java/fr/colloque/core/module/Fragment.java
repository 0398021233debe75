package fr.colloque.core.module;

import java.util.Objects;
import java.util.Optional;

/**
 * The words of a marked text that decide, or that a reader may mark without being wrong.
 *
 * @param weight whether the words decide or are merely accepted
 * @param type   what the words give away, where the author says so
 * @param start  first character in the plain text
 * @param end    the character after the last one, greater than {@code start}
 */
public record Fragment(Weight weight, Optional<FragmentType> type, int start, int end) {

    /** Whether a fragment counts. */
    public enum Weight {
        /** Must be marked. */
        DECISIVE,
        /** Neither helps nor harms when marked. */
        ACCEPTED
    }

    public Fragment {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(type, "type");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a fragment: " + start + " to " + end);
        }
    }

    public boolean decisive() {
        return weight == Weight.DECISIVE;
    }
}
