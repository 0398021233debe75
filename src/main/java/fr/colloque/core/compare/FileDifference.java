package fr.colloque.core.compare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A file that is not the same in two states of the content.
 *
 * @param path   from the top folder of all content on
 * @param fields what of it differs, in the order of the newer state; empty where only the way it
 *               is written does
 */
public record FileDifference(String path, Shape shape, Fate fate, List<FieldDifference> fields) {

    /** What a file holds. */
    public enum Shape {
        SCENARIO, LESSON, MODULE, COURSE,
        /** A law, recommendation, case, term or table of credits. */
        ITEM,
        PICTURE,
        /** A text that cannot be read as what it should be. */
        PLAIN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of a file. */
    public enum Fate {
        ADDED, CHANGED, REMOVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FileDifference {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(fate, "fate");
        fields = List.copyOf(fields);
    }

    /** How many words came in. */
    public int added() {
        return fields.stream().mapToInt(field -> field.text().added()).sum();
    }

    /** How many words went. */
    public int removed() {
        return fields.stream().mapToInt(field -> field.text().removed()).sum();
    }

    /** How many fields of this aspect differ. */
    public int count(FieldDifference.Aspect aspect) {
        return (int) fields.stream().filter(field -> field.aspect() == aspect).count();
    }
}
