package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** Texts under work have been published by somebody else since their drafts began. */
public class BaseMoved extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param drafts how many drafts began on a text that is no longer the published one
     */
    public BaseMoved(int drafts) {
        super(Kind.CONFLICT, "authoring.refusal.baseMoved", drafts);
    }
}
