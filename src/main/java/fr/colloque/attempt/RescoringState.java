package fr.colloque.attempt;

import java.util.Locale;

/** Where a proposal to score a scenario again stands. */
public enum RescoringState {
    /** Waits for an administrator. */
    PROPOSED,
    /** Its author thought better of it. */
    TAKEN_BACK,
    /** The administrator said no: nothing was changed. */
    REFUSED,
    /** Decided; results are being corrected. */
    APPLYING,
    /** Every result follows the corrected key. */
    APPLIED;

    /** The word that message keys use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is still to be done, so that nobody proposes the same again. */
    public boolean isOpen() {
        return this == PROPOSED || this == APPLYING;
    }
}
