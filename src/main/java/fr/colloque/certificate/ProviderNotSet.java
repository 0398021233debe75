package fr.colloque.certificate;

import fr.colloque.platform.Refusal;

/** Outside the demonstration no certificate names the invented provider. */
public class ProviderNotSet extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProviderNotSet() {
        super(Kind.CONFLICT, "refusal.text.providerNotSet");
    }
}
