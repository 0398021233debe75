package fr.colloque.account;

import fr.colloque.platform.Luhn;
import java.util.Objects;
import java.util.Optional;

/**
 * The number under which a health professional is registered in France: eleven digits, the last
 * of which is the Luhn key of the others.
 *
 * <p>A valid number is no proof that somebody bears it.
 */
public record Rpps(String digits) {

    private static final int LENGTH = 11;
    private static final int VISIBLE = 4;

    public Rpps {
        Objects.requireNonNull(digits, "digits");
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not an RPPS number");
        }
    }

    /** The number written here, spaces and dots between its digits overlooked, if it is one. */
    public static Optional<Rpps> find(String written) {
        if (written == null) {
            return Optional.empty();
        }
        String digits = written.replaceAll("[\\s.\\u00a0\\u202f]", "");
        return isValid(digits) ? Optional.of(new Rpps(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && digits.chars().anyMatch(sign -> sign != '0')   // all zeros pass Luhn
                && Luhn.holds(digits);
    }

    /** All but the last four digits hidden, for pages that anybody can see. */
    public String masked() {
        return "•".repeat(LENGTH - VISIBLE) + digits.substring(LENGTH - VISIBLE);
    }

    @Override
    public String toString() {
        return digits;
    }
}
