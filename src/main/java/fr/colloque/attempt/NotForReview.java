package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** The course does not show the key of this test, even after handing in. */
public class NotForReview extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotForReview() {
        super(Kind.FORBIDDEN, "refusal.text.notForReview");
    }
}
