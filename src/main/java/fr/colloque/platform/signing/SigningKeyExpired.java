package fr.colloque.platform.signing;

import fr.colloque.platform.Refusal;

/** The certificate of the key that signs does not hold today; nothing was issued. */
public class SigningKeyExpired extends Refusal {

    private static final long serialVersionUID = 1L;

    public SigningKeyExpired() {
        super(Kind.CONFLICT, "refusal.text.signingKeyExpired");
    }
}
