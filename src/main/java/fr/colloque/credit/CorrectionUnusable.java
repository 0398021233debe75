package fr.colloque.credit;

import fr.colloque.platform.Refusal;

/** A correction keeps to the days of the action, and to amounts that are possible. */
public class CorrectionUnusable extends Refusal {

    private static final long serialVersionUID = 1L;

    public CorrectionUnusable() {
        super(Kind.INVALID, "credit.refusal.correction");
    }
}
