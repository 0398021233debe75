package fr.colloque.catalogue;

import fr.colloque.platform.Refusal;

/** Somebody withdrew this revision before. */
public class AlreadyWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyWithdrawn() {
        super(Kind.CONFLICT, "authoring.refusal.alreadyWithdrawn");
    }
}
