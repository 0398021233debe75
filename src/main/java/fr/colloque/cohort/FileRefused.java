package fr.colloque.cohort;

import fr.colloque.platform.Refusal;

/** A table that is none of people. */
public class FileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** A column that is needed is not there. */
        COLUMN_MISSING,
        /** Two columns of the same meaning. */
        COLUMN_TWICE,
        /** Nothing after the headings. */
        NOBODY
    }

    private final Reason reason;

    public FileRefused(Reason reason, Object... facts) {
        super(Kind.INVALID, "cohort.refusal." + reason.name(), facts);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
