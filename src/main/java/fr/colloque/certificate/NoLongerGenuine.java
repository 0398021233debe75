package fr.colloque.certificate;

import fr.colloque.platform.Refusal;

/** Only a certificate that holds can be revoked or issued again. */
public class NoLongerGenuine extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoLongerGenuine() {
        super(Kind.CONFLICT, "refusal.text.noLongerGenuine");
    }
}
