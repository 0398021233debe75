package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** Nothing of this work is in review, or not any more. */
public class ReviewClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReviewClosed() {
        super(Kind.CONFLICT, "authoring.refusal.reviewClosed");
    }
}
