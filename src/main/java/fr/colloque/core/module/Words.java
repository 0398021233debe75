package fr.colloque.core.module;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, as a doctor marks them and as fragments are bounded by them.
 *
 * <p>« l’hôpital », « 14:05 », « #mardi », « @dr_x » and an emoji with its modifiers are one word
 * each; blanks and punctuation belong to none. Works on any text in any script.
 */
public final class Words {

    private static final String APOSTROPHES_AND_HYPHENS = "'\u2019\u02BC-\u2010\u2011";
    private static final String BETWEEN_DIGITS = ".,:";
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final String plain;

    private Words(String plain) {
        this.plain = plain;
    }

    /**
     * One word of a text.
     *
     * @param index place in the text, from 0
     * @param start first character, as {@link String} counts them
     * @param end   the character after the last one
     */
    public record Word(int index, int start, int end) {

        /** Whether the word lies wholly between these two characters. */
        public boolean within(int from, int to) {
            return start >= from && end <= to;
        }

        /** Whether any part of the word lies between these two characters. */
        public boolean touches(int from, int to) {
            return start < to && from < end;
        }
    }

    /** The words of this text, in order; none for a text without any. */
    public static List<Word> of(String plain) {
        Words scanner = new Words(plain);
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int end = scanner.wordFrom(at);
            if (end > at) {
                words.add(new Word(words.size(), at, end));
                at = end;
            } else {
                at += Character.charCount(plain.codePointAt(at));
            }
        }
        return List.copyOf(words);
    }

    private int wordFrom(int at) {
        int first = plain.codePointAt(at);
        if (pictograph(first)) {
            return pictographsFrom(at);
        }
        boolean sign = first == '#' || first == '@';
        int end = lettersFrom(sign ? at + 1 : at);
        if (end == (sign ? at + 1 : at)) {
            return at;
        }
        while (joins(end)) {
            end = lettersFrom(end + 1);
        }
        return end;
    }

    /** The end of the letters, digits and accents that start here. */
    private int lettersFrom(int at) {
        int end = at;
        while (end < plain.length()) {
            int sign = plain.codePointAt(end);
            boolean belongs = letterOrDigit(sign) || mark(sign) || end > at && invisible(sign);
            if (!belongs) {
                break;
            }
            end += Character.charCount(sign);
        }
        return end;
    }

    /** Whether the sign at this place holds what is before and what is behind it together. */
    private boolean joins(int at) {
        if (at + 1 >= plain.length() || !letterOrDigit(plain.codePointAt(at + 1))) {
            return false;
        }
        char sign = plain.charAt(at);
        return APOSTROPHES_AND_HYPHENS.indexOf(sign) >= 0
                || BETWEEN_DIGITS.indexOf(sign) >= 0 && Character.isDigit(plain.codePointBefore(at))
                        && Character.isDigit(plain.codePointAt(at + 1));
    }

    /** The end of one picture with its colour, its accents and the pictures glued to it. */
    private int pictographsFrom(int at) {
        int first = plain.codePointAt(at);
        int end = at + Character.charCount(first);
        int before = first;
        boolean flagOpen = flagLetter(first);
        while (end < plain.length()) {
            int sign = plain.codePointAt(end);
            boolean glued = pictograph(sign) && before == ZERO_WIDTH_JOINER;
            boolean flag = flagOpen && flagLetter(sign);
            if (!glued && !flag && !mark(sign) && !invisible(sign)
                    && !Character.isEmojiModifier(sign)) {
                break;
            }
            flagOpen = false;
            before = sign;
            end += Character.charCount(sign);
        }
        return end;
    }

    private static boolean letterOrDigit(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '_'
                || Character.getType(sign) == Character.LETTER_NUMBER
                || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    private static boolean mark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Signs without a width that never part a word: joiners, soft hyphen, tags of flags. */
    private static boolean invisible(int sign) {
        return sign == ZERO_WIDTH_JOINER || sign == 0x200C || sign == 0x00AD || sign == 0x2060
                || sign >= 0xE0020 && sign <= 0xE007F;
    }

    private static boolean pictograph(int sign) {
        return Character.isEmojiPresentation(sign) || Character.isExtendedPictographic(sign);
    }

    private static boolean flagLetter(int sign) {
        return sign >= 0x1F1E6 && sign <= 0x1F1FF;
    }
}
