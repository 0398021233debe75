package fr.colloque.account;

import fr.colloque.platform.Refusal;

/** So many people are signing in that this one would have waited too long. */
public class SignInsBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    SignInsBusy() {
        super(Kind.BUSY, "account_sign-in.refusal.busy");
    }
}
