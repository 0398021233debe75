package fr.colloque.platform.audit;

import java.util.Optional;

/**
 * What came out of a look at the whole chain.
 *
 * @param entries  how many were found to be in order, from the first on
 * @param head     the last of them, to be noted elsewhere
 * @param brokenAt the number of the first that is not; null where all are
 * @param fault    what is wrong with it; null like its number
 */
public record ChainReport(long entries, ChainHead head, Long brokenAt, Fault fault) {

    /** What can be wrong. */
    public enum Fault {
        /** Its text, or that of the one before, is not what was hashed. */
        altered,
        /** There is none of this number, but later ones. */
        missing,
        /** There is none of this number or later, but there was. */
        truncated,
        /** There is an entry beyond what the head says is the last. */
        unheaded,
        /** It is not the one that was noted. */
        replaced
    }

    public boolean isIntact() {
        return fault == null;
    }

    /** As the terminal is told: {@code intact NUMBER:HASH} or {@code broken NUMBER FAULT}. */
    public String line() {
        return isIntact() ? "intact " + head : "broken " + brokenAt + " " + fault;
    }

    /** The number of the first broken entry. */
    public Optional<Long> broken() {
        return Optional.ofNullable(brokenAt);
    }
}
