package fr.colloque.catalogue;

import fr.colloque.platform.Refusal;

/** Why a course is to count for something else: the reason is missing or too long. */
public class CreditReason extends Refusal {

    /** How long a reason may be, in characters. */
    public static final int LONGEST = 500;

    private static final long serialVersionUID = 1L;

    public CreditReason() {
        super(Kind.INVALID, "catalogue.refusal.creditReason", LONGEST);
    }

    static String require(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new CreditReason();
        }
        return why;
    }
}
