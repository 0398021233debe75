package fr.colloque.notice;

import fr.colloque.platform.Refusal;

/** A mail may have left: it is not sent again unless an administrator says so. */
class PerhapsSent extends Refusal {

    private static final long serialVersionUID = 1L;

    PerhapsSent() {
        super(Kind.CONFLICT, "refusal.mail.perhapsSent");
    }
}
