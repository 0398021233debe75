package fr.colloque.enrolment;

import fr.colloque.platform.Refusal;

/** One more attempt is granted only to who has used up those there are. */
public class AttemptsLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    public AttemptsLeft() {
        super(Kind.CONFLICT, "refusal.text.attemptsLeft");
    }
}
