package fr.colloque.platform;

/** The key of ISO/IEC 7812-1 that guards long numbers against slips of the pen. */
public final class Luhn {

    private Luhn() {
    }

    /** Whether a text of decimal digits, its key last, has the key that it should have. */
    public static boolean holds(String digits) {
        return sum(digits) % 10 == 0;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
