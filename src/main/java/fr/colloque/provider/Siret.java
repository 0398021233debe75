package fr.colloque.provider;

import fr.colloque.platform.Luhn;
import java.util.Optional;

/**
 * The number of an establishment in the French register: fourteen digits, the last of which is the
 * Luhn key of the others. La Poste alone has other keys: there the digits add up to a multiple of
 * five.
 */
public record Siret(String digits) {

    private static final int LENGTH = 14;
    private static final String LA_POSTE = "356000000";
    private static final int LA_POSTE_SUM = 5;

    public Siret {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a SIRET number");
        }
    }

    /** The number written here, spaces between its digits overlooked, if it is one. */
    public static Optional<Siret> find(String written) {
        String digits = written.replaceAll("[\\s\\u00a0\\u202f]", "");
        return isValid(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && digits.chars().anyMatch(sign -> sign != '0')   // all zeros pass Luhn
                && (Luhn.holds(digits) || ofLaPoste(digits));
    }

    private static boolean ofLaPoste(String digits) {
        return digits.startsWith(LA_POSTE)
                && digits.chars().map(sign -> sign - '0').sum() % LA_POSTE_SUM == 0;
    }

    /** As it is printed: three times three digits, then five. */
    public String grouped() {
        return digits.replaceFirst("(...)(...)(...)(.....)", "$1\u00a0$2\u00a0$3\u00a0$4");
    }
}
