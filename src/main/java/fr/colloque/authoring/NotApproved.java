package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** Too few have approved exactly what would be published. */
public class NotApproved extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotApproved() {
        super(Kind.CONFLICT, "authoring.refusal.notApproved");
    }
}
