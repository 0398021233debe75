package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** No item of the reference can be called so. */
public class ItemIdUnusable extends Refusal {

    private static final long serialVersionUID = 1L;

    public ItemIdUnusable() {
        super(Kind.INVALID, "authoring.refusal.itemId");
    }
}
