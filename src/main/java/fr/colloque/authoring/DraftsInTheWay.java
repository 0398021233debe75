package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** An old revision is restored where nothing else is under way. */
public class DraftsInTheWay extends Refusal {

    private static final long serialVersionUID = 1L;

    public DraftsInTheWay() {
        super(Kind.CONFLICT, "authoring.refusal.draftsInTheWay");
    }
}
