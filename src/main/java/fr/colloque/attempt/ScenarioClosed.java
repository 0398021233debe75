package fr.colloque.attempt;

import fr.colloque.platform.Refusal;

/** The reasons were shown, so this scenario takes no answer any more; others may. */
public class ScenarioClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ScenarioClosed() {
        super(Kind.CONFLICT, "refusal.text.scenarioClosed");
    }
}
