package fr.colloque.certificate;

import fr.colloque.platform.Refusal;

/** No certificate before every condition of the course is met. */
public class NotCompleted extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotCompleted() {
        super(Kind.CONFLICT, "refusal.text.notCompleted");
    }
}
