package fr.colloque.platform.table;

import fr.colloque.platform.Refusal;

/** A file that is not read as a table, with the reason. */
public class TableRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** More than {@link TableReader#LARGEST} bytes. */
        TOO_LARGE,
        /** More lines than were allowed. */
        TOO_MANY_LINES,
        /** A line with more than {@link TableReader#WIDEST} cells. */
        TOO_MANY_COLUMNS,
        /** A workbook of before 2007, a PDF, a picture. */
        NO_TABLE,
        /** Cut off, or changed on its way. */
        DAMAGED,
        /** Small as a file, and huge when unpacked. */
        BOMB
    }

    private final Reason reason;

    public TableRefused(Reason reason, Object... facts) {
        super(Kind.INVALID, "table.refusal." + reason.name(), facts);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
