package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** The drafts are not those that were sent to review any more. */
public class ChangedSinceSent extends Refusal {

    private static final long serialVersionUID = 1L;

    public ChangedSinceSent() {
        super(Kind.CONFLICT, "authoring.refusal.changedSinceSent");
    }
}
