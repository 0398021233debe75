package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** The module has no draft. */
public class NothingToPublish extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToPublish() {
        super(Kind.CONFLICT, "authoring.refusal.nothingToPublish");
    }
}
