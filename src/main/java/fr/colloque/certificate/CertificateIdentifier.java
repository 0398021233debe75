package fr.colloque.certificate;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The number of a certificate, the same for all its revisions: 160 random bits, not to be guessed,
 * as 32 letters and digits ({@code a–z}, {@code 2–7}).
 */
public record CertificateIdentifier(String value) {

    private static final int LENGTH = 32;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{32}");

    public CertificateIdentifier {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the number of a certificate");
        }
    }

    /** A new number; 32 letters of five bits each. */
    public static CertificateIdentifier random(RandomGenerator secure) {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(secure.nextInt(LETTERS.length())));
        }
        return new CertificateIdentifier(letters.toString());
    }

    /** A number as people type it: capitals, blanks and hyphens do not matter. */
    public static Optional<CertificateIdentifier> read(String typed) {
        String plain = typed == null ? ""
                : typed.replaceAll("[\\s\\u00a0-]", "").toLowerCase(Locale.ROOT);
        return FORM.matcher(plain).matches()
                ? Optional.of(new CertificateIdentifier(plain)) : Optional.empty();
    }

    /** In groups of four, for reading aloud. */
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
