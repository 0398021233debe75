package fr.colloque.platform.security;

import fr.colloque.platform.Refusal;

/** Nobody has signed in, or the session has ended. */
public class SignInRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignInRequired() {
        super(Kind.FORBIDDEN, "refusal.text.signInRequired");
    }
}
