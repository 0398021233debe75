package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** The page belongs to another account than the one that is signed in now. */
public class AnothersAnswer extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnothersAnswer() {
        super(Kind.FORBIDDEN, "refusal.text.anothersAnswer");
    }
}
