package fr.colloque.survey;

import fr.colloque.platform.Refusal;

/** A question that must be answered was left out; nothing was kept. */
public class AnswerMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswerMissing() {
        super(Kind.INVALID, "refusal.text.surveyAnswerMissing");
    }
}
