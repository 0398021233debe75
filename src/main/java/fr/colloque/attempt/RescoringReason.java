package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** A proposal or a decision needs a reason that people can read. */
public class RescoringReason extends Refusal {

    /** How short and how long a reason may be, in characters. */
    public static final int SHORTEST = 10;
    public static final int LONGEST = 500;

    private static final long serialVersionUID = 1L;

    private RescoringReason() {
        super(Kind.INVALID, "refusal.rescoring.reason", SHORTEST, LONGEST);
    }

    /** The reason without blanks around it, or a refusal. */
    static String require(String said) {
        String reason = said == null ? "" : said.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new RescoringReason();
        }
        return reason;
    }
}
