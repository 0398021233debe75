package fr.colloque.core.compare;

import fr.colloque.core.module.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest pieces that a comparison tells apart; one after the other they are the text.
 *
 * <p>A word with its accents, an emoji with its modifiers, an elision (« l’ », « qu’ »), a number
 * with its no-break spaces, a sign with the no-break space that belongs to it, a line break, and
 * the brackets around deciding words are one piece each.
 */
final class Tokens {

    private static final Pattern MARKUP =
            Pattern.compile("\\[\\[(?:decisive|accepted):|(?:\\|[^\\[\\]|\\s]{1,20})?]]");
    private static final Pattern ELISION = Pattern.compile(
            "(?i)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019\u02BC](?=.)");
    private static final Pattern BETWEEN = Pattern.compile(
            "[\u00A0\u202F][:;?!»%€]|«[\u00A0\u202F]?|\\R+|[ \\t]+|\\X|(?s:.)");
    private static final String NO_BREAK = "\u00A0\u202F";

    private final List<String> tokens = new ArrayList<>();

    private Tokens() { }

    static List<String> of(String text) {
        Tokens found = new Tokens();
        Matcher markup = MARKUP.matcher(text);
        int from = 0;
        while (markup.find()) {
            found.plain(text.substring(from, markup.start()));
            found.tokens.add(markup.group());
            from = markup.end();
        }
        found.plain(text.substring(from));
        return found.tokens;
    }

    /** The lines of a text, each with its break. */
    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    /** The text as readers see it. */
    static String unmarked(String text) {
        return MARKUP.matcher(text).replaceAll(" ");
    }

    static boolean marks(String text) {
        return MARKUP.matcher(text).find();
    }

    private void plain(String text) {
        int from = 0;
        for (Words.Word word : Words.of(text)) {
            String gap = text.substring(from, word.start());
            if (from > 0 && joinsDigits(gap, text, word.start())) {
                int last = tokens.size() - 1;
                tokens.set(last, tokens.get(last) + gap + text.substring(word.start(), word.end()));
            } else {
                between(gap);
                word(text.substring(word.start(), word.end()));
            }
            from = word.end();
        }
        between(text.substring(from));
    }

    private static boolean joinsDigits(String gap, String text, int next) {
        return gap.length() == 1 && NO_BREAK.contains(gap)
                && Character.isDigit(text.codePointBefore(next - 1))
                && Character.isDigit(text.codePointAt(next));
    }

    private void word(String word) {
        Matcher elision = ELISION.matcher(word);
        int from = elision.lookingAt() ? elision.end() : 0;
        if (from > 0) {
            tokens.add(word.substring(0, from));
        }
        tokens.add(word.substring(from));
    }

    private void between(String gap) {
        Matcher sign = BETWEEN.matcher(gap);
        while (sign.find()) {
            tokens.add(sign.group());
        }
    }
}
