package fr.colloque.core.module;

import java.util.Locale;
import java.util.Optional;

/**
 * How an item stands since the white paper of 2011.
 *
 * @param before what held in 2011; left out where there is only something to be told as history
 * @param now    what holds today
 */
public record SinceWhitePaper(Change change, Optional<Text> before, Optional<Text> now) {

    /** What became of it. */
    public enum Change {
        CHANGED, NEW, TIGHTENED, NUANCED, UNCHANGED, HISTORY;

        /** The word that files and message keys use. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether both sides are told, so that they can stand beside each other. */
    public boolean compared() {
        return before.isPresent() && now.isPresent();
    }
}
