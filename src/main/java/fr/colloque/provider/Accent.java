package fr.colloque.provider;

import java.util.regex.Pattern;

/**
 * The colour of titles on a certificate, such as {@code #0b5c63}: dark enough to be read on white.
 */
public record Accent(String code) {

    /** What text must have at least (WCAG 2.2, success criterion 1.4.3). */
    private static final double READABLE = 4.5;
    private static final Pattern CODE = Pattern.compile("#[0-9a-f]{6}");

    /** What certificates have unless another is set; made last, since it is looked at so too. */
    public static final Accent USUAL = new Accent("#0b5c63");

    /** @throws ProviderRefused when it is no colour, or too light */
    public Accent {
        if (!CODE.matcher(code).matches() || contrastWithWhite(code) < READABLE) {
            throw new ProviderRefused("accent");
        }
    }

    /** From 1 to 21 (WCAG 2.2, “contrast ratio”). */
    private static double contrastWithWhite(String code) {
        return 1.05 / (luminance(code) + 0.05);
    }

    /** From 0, black, to 1, white (WCAG 2.2, “relative luminance”). */
    private static double luminance(String code) {
        return 0.2126 * linear(code, 1) + 0.7152 * linear(code, 3) + 0.0722 * linear(code, 5);
    }

    private static double linear(String code, int at) {
        double part = Integer.parseInt(code.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
