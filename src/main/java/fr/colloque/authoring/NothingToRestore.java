package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** The old revision says just what the current one says. */
public class NothingToRestore extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToRestore() {
        super(Kind.CONFLICT, "authoring.refusal.nothingToRestore");
    }
}
