package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** A text about a work was told in too few or too many signs. */
public class TextLength extends Refusal {

    /** Why a revision is withdrawn. */
    public static final int SHORTEST_WITHDRAWAL = 20;
    public static final int LONGEST_WITHDRAWAL = 1000;
    /** Why changes are asked for, a remark or an answer to one. */
    public static final int SHORTEST = 3;
    public static final int LONGEST = 2000;

    private static final long serialVersionUID = 1L;

    private TextLength(String what, int shortest, int longest) {
        super(Kind.INVALID, "authoring.refusal.length." + what, shortest, longest);
    }

    /** The reason of a withdrawal, clean. */
    static String withdrawal(String text) {
        return require("withdrawal", text, SHORTEST_WITHDRAWAL, LONGEST_WITHDRAWAL);
    }

    /** A remark or an answer, clean. */
    static String remark(String text) {
        return require("remark", text, SHORTEST, LONGEST);
    }

    /** A reason for changes, clean; may be empty where remarks say it. */
    static String reason(String text, boolean remarksSayIt) {
        return remarksSayIt && text.isBlank() ? "" : require("reason", text, SHORTEST, LONGEST);
    }

    private static String require(String what, String text, int shortest, int longest) {
        String clean = text.strip();
        long length = clean.codePoints().count();
        if (length < shortest || length > longest) {
            throw new TextLength(what, shortest, longest);
        }
        return clean;
    }
}
