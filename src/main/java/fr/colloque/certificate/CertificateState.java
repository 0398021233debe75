package fr.colloque.certificate;

import java.util.Locale;

/** Whether one revision of a certificate holds. */
public enum CertificateState {
    GENUINE,
    /** A later revision with the same number holds instead. */
    SUPERSEDED,
    REVOKED;

    /** The word that message keys use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class that colours its tag. */
    public String colour() {
        return switch (this) {
            case GENUINE -> "v-none";
            case SUPERSEDED -> "v-caution";
            case REVOKED -> "v-breach";
        };
    }

    /** The name of its icon. */
    public String icon() {
        return colour().substring("v-".length());
    }
}
