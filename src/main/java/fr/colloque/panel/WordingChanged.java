package fr.colloque.panel;

import fr.colloque.platform.Refusal;

/** The task was published in other words while the expert was thinking about the former ones. */
public class WordingChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    public WordingChanged() {
        super(Kind.CONFLICT, "panel.refusal.wordingChanged");
    }
}
