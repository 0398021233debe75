package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** The paper was handed in, or the reasons were already shown: nothing can be answered any more. */
public class AttemptClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public AttemptClosed() {
        super(Kind.CONFLICT, "refusal.text.attemptClosed");
    }

    protected AttemptClosed(String key, Object... facts) {
        super(Kind.CONFLICT, key, facts);
    }
}
