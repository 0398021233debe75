package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** Somebody else saved, discarded or published this draft since it was shown. */
public class DraftConflict extends Refusal {

    private static final long serialVersionUID = 1L;

    public DraftConflict() {
        super(Kind.CONFLICT, "authoring.refusal.draftConflict");
    }
}
