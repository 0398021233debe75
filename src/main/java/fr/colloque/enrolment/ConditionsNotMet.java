package fr.colloque.enrolment;

import fr.colloque.platform.Refusal;

/** The declaration comes last: something in the course is still to be done, and this names it. */
public class ConditionsNotMet extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param first what is to be done first
     */
    public ConditionsNotMet(Condition first) {
        super(Kind.CONFLICT, "refusal.text.missing." + first.kind().name(), first.done(),
                first.wanted());
    }
}
