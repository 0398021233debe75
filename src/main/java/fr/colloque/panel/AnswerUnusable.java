package fr.colloque.panel;

import fr.colloque.platform.Refusal;

/** What was sent is no answer to this task; no page of ours sends such a thing. */
public class AnswerUnusable extends Refusal {

    private static final long serialVersionUID = 1L;

    public AnswerUnusable() {
        super(Kind.INVALID, "panel.refusal.answerUnusable");
    }
}
