package fr.colloque.notice;

import fr.colloque.platform.Refusal;

/** A mail is not tried again by itself. */
class GivenUp extends Refusal {

    private static final long serialVersionUID = 1L;

    GivenUp() {
        super(Kind.CONFLICT, "refusal.mail.givenUp");
    }
}
