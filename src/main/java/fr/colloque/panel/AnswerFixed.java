package fr.colloque.panel;

import fr.colloque.platform.Refusal;

/** Doctors are shown what this panel answered: no answer of it changes any more. */
public class AnswerFixed extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswerFixed() {
        super(Kind.CONFLICT, "panel.refusal.answerFixed");
    }
}
