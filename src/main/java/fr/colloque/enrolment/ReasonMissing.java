package fr.colloque.enrolment;

import fr.colloque.platform.Refusal;

/** What is granted to one doctor is granted for a reason, in a few words. */
public class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    /** More than this many characters are not taken. */
    public ReasonMissing(int most) {
        super(Kind.INVALID, "refusal.text.reasonMissing", most);
    }
}
