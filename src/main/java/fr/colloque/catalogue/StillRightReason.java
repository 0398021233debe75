package fr.colloque.catalogue;

import fr.colloque.platform.Refusal;

/** Why a file may stay as it is although the law changed: the reason is missing or too long. */
public class StillRightReason extends Refusal {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 500;

    private static final long serialVersionUID = 1L;

    public StillRightReason() {
        super(Kind.INVALID, "catalogue.refusal.stillRightReason", SHORTEST, LONGEST);
    }

    static String require(String reason) {
        String why = reason == null ? "" : reason.strip();
        int length = why.codePointCount(0, why.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new StillRightReason();
        }
        return why;
    }
}
