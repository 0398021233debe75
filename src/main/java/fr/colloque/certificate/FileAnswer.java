package fr.colloque.certificate;

import java.util.Objects;

/**
 * What can be said of a file that claims to be a certificate.
 *
 * @param outcome what it is
 * @param issued  what was issued under the number that the file names; null for a file that names
 *                none of ours
 */
public record FileAnswer(Outcome outcome, VerificationView issued) {

    /** What a file is. */
    public enum Outcome {
        /** Byte by byte what was issued, and it holds. */
        EXACT("exact", "v-none", "none"),
        /** It names a certificate of ours, and is not the file that was issued. */
        ALTERED("altered", "v-breach", "breach"),
        /** What was issued; a later revision holds instead. */
        SUPERSEDED("superseded", "v-caution", "caution"),
        /** What was issued; it was revoked since. */
        REVOKED("revoked", "v-breach", "breach"),
        /** No file of ours, and it names no certificate of ours. */
        FOREIGN("foreign", "v-unknown", "search");

        private final String code;
        private final String colour;
        private final String icon;

        Outcome(String code, String colour, String icon) {
            this.code = code;
            this.colour = colour;
            this.icon = icon;
        }

        /** The word that message keys and machines use. */
        public String code() {
            return code;
        }

        /** The class that colours the answer. */
        public String colour() {
            return colour;
        }

        /** The name of its icon. */
        public String icon() {
            return icon;
        }

        static Outcome of(CertificateState state) {
            return switch (state) {
                case GENUINE -> EXACT;
                case SUPERSEDED -> SUPERSEDED;
                case REVOKED -> REVOKED;
            };
        }
    }

    public FileAnswer {
        Objects.requireNonNull(outcome, "outcome");
    }
}
