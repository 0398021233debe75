package fr.colloque.panel;

import fr.colloque.platform.Refusal;

/** The reason is longer than {@value ExpertAnswer#LONGEST_REASON} signs. */
public class ReasonTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReasonTooLong() {
        super(Kind.INVALID, "panel.refusal.reasonTooLong", ExpertAnswer.LONGEST_REASON);
    }
}
