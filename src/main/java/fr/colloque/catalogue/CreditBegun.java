package fr.colloque.catalogue;

import fr.colloque.platform.Refusal;

/** A change that applies already stays: completions were counted by it. */
public class CreditBegun extends Refusal {

    private static final long serialVersionUID = 1L;

    public CreditBegun() {
        super(Kind.CONFLICT, "catalogue.refusal.creditBegun");
    }
}
