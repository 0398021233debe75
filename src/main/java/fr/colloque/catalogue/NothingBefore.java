package fr.colloque.catalogue;

import fr.colloque.platform.Refusal;

/** A revision cannot be withdrawn when there is none to take its place. */
public class NothingBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingBefore() {
        super(Kind.CONFLICT, "authoring.refusal.nothingBefore");
    }
}
