package fr.colloque.cohort;

import java.util.Locale;

/** How far an import has come. The names stand in the database: permanent. */
public enum ImportState {
    /** Shown; nothing was done. */
    TRIED,
    /** Asked for, and under way. */
    ASKED,
    /** Done as it was shown. */
    DONE,
    /** Not done: accounts or enrolments had changed, and what is shown is new. */
    CHANGED;

    /** The word that message keys use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may be asked for. */
    public boolean isOpen() {
        return this == TRIED || this == CHANGED;
    }
}
