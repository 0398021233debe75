package fr.colloque.provider;

import fr.colloque.platform.Refusal;

/** Something of the provider cannot stand on a certificate; nothing was changed. */
public class ProviderRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param rule {@code missing}, {@code length}, {@code siret}, {@code nda}, {@code dpc},
     *             {@code accent}, {@code picture} or {@code pictureSize}
     */
    public ProviderRefused(String rule) {
        super(Kind.INVALID, "admin_provider.refusal." + rule);
    }
}
