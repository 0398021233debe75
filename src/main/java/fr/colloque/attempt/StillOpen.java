package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** The reasons are shown after the answer, not before. */
public class StillOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public StillOpen() {
        super(Kind.CONFLICT, "refusal.text.stillOpen");
    }
}
