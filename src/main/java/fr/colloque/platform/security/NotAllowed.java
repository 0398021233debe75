package fr.colloque.platform.security;

import fr.colloque.platform.Refusal;

/** The caller has signed in, but this is not for them. */
public class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super(Kind.FORBIDDEN, "refusal.text.notAllowed");
    }
}
