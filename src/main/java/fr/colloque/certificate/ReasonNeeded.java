package fr.colloque.certificate;

import fr.colloque.platform.Refusal;

/** A revocation says why, in 10 to 500 characters: everybody who verifies will read it. */
public class ReasonNeeded extends Refusal {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 500;

    private static final long serialVersionUID = 1L;

    public ReasonNeeded() {
        super(Kind.INVALID, "refusal.text.reasonNeeded", SHORTEST, LONGEST);
    }
}
