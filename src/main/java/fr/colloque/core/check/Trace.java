package fr.colloque.core.check;

import java.util.Locale;

/** What may lead to a patient although the text is meant to be safe. */
public enum Trace {

    /** A first and last name, or a title with a name. */
    NAME,
    /** A town, or a hospital by its name. */
    PLACE,
    /** The day of a month. */
    DATE,
    /** A disease so rare that few people have it. */
    DISEASE,
    /** An age, a job and a place together. */
    PORTRAIT;

    /** Its name in keys and files: {@code name}, {@code place}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
