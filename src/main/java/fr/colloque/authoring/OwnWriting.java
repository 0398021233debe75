package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** Whoever wrote a text cannot approve it. */
public class OwnWriting extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnWriting() {
        super(Kind.FORBIDDEN, "authoring.refusal.ownWriting");
    }
}
