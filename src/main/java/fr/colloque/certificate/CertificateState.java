package fr.colloque.certificate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether one revision of a certificate holds. */
public enum CertificateState {
    GENUINE,
    /** A later revision with the same number holds instead. */
    SUPERSEDED,
    REVOKED;

    /** The state that a word names; none for any other word. */
    public static Optional<CertificateState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

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
