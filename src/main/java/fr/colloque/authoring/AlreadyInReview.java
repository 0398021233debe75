package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** Exactly these texts are in review already. */
public class AlreadyInReview extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyInReview() {
        super(Kind.CONFLICT, "authoring.refusal.alreadyInReview");
    }
}
