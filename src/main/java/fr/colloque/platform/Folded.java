package fr.colloque.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are searched: without accents and case. */
public final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Folded() { }

    /** {@code Secrétariat} and {@code secret} both become small letters without signs. */
    public static String of(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether every one of these words, parted by blanks, stands somewhere in the text. */
    public static boolean contains(String text, String words) {
        if (words.isBlank()) {
            return true;
        }
        String folded = of(text);
        for (String word : of(words).strip().split("\\s+")) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
