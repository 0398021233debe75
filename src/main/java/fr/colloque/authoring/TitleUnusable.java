package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** A title without a letter or digit of which an id could be made. */
public class TitleUnusable extends Refusal {

    private static final long serialVersionUID = 1L;

    public TitleUnusable() {
        super(Kind.INVALID, "authoring.refusal.titleUnusable");
    }
}
