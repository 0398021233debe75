package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** What was sent is no answer to what was asked; no page of ours sends it. */
public class AnswerDoesNotFit extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswerDoesNotFit() {
        super(Kind.INVALID, "refusal.text.answerDoesNotFit");
    }
}
