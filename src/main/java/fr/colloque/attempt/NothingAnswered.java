package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** There was no answer in what was sent, so nothing can be called saved. */
public class NothingAnswered extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingAnswered() {
        super(Kind.INVALID, "refusal.text.nothingAnswered");
    }
}
