package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** The test was sat as often as the course allows. */
public class NoSittingLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSittingLeft() {
        super(Kind.CONFLICT, "refusal.text.noSittingLeft");
    }
}
