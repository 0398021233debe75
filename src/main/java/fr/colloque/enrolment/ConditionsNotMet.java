package fr.colloque.enrolment;

import fr.colloque.platform.Refusal;

/** The declaration comes last: something in the course is still to be done. */
public class ConditionsNotMet extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConditionsNotMet() {
        super(Kind.CONFLICT, "refusal.text.conditionsNotMet");
    }
}
