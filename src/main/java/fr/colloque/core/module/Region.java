package fr.colloque.core.module;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of a picture that may be picked out: a rectangle, in hundredths of the picture.
 *
 * @param id     unique on its surface
 * @param text   what is there, for the list beside the picture
 * @param weight what it means to pick it
 * @param type   what it gives away, where the author says so
 */
public record Region(String id, Text text, Weight weight, Optional<FragmentType> type, int left,
                     int top, int width, int height) {

    private static final int WHOLE = 100;

    /** Whether a region counts. */
    public enum Weight {
        /** Must be picked. */
        DECISIVE,
        /** Neither helps nor harms when picked. */
        ACCEPTED,
        /** Wrong when picked. */
        OTHER
    }

    public Region {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(type, "type");
        if (left < 0 || top < 0 || width < 1 || height < 1 || left + width > WHOLE
                || top + height > WHOLE) {
            throw new IllegalArgumentException("Not inside the picture: " + id);
        }
    }
}
