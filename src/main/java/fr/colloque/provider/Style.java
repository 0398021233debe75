package fr.colloque.provider;

import static java.util.Objects.requireNonNull;

/**
 * How certificates look.
 *
 * @param logo      the provider's, as PNG; null for none
 * @param signature the signatory's hand, as PNG; null for none
 */
public record Style(Accent accent, byte[] logo, byte[] signature) {

    /** What certificates have unless another is set. */
    public static final Style USUAL = new Style(Accent.USUAL, null, null);

    public Style {
        requireNonNull(accent, "accent");
        logo = logo == null ? null : logo.clone();
        signature = signature == null ? null : signature.clone();
    }

    @Override
    public byte[] logo() {
        return logo == null ? null : logo.clone();
    }

    @Override
    public byte[] signature() {
        return signature == null ? null : signature.clone();
    }
}
