package fr.colloque.platform.print;

import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the form their neighbours give them: alone, at the end, the beginning or the
 * middle of a word. What draws the page knows no such rule, so it is given the joined forms, which
 * Unicode keeps as characters of their own.
 */
final class ArabicLetters {

    /** The letters of each block of forms in order; the digit says how many forms each has. */
    private static final String LETTERS = "ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4"
            + "ف4ق4ك4ل4م4ن4ه4و2ى2ي4";
    private static final int FIRST_FORM = 0xfe80;
    private static final Map<Character, Form> FORMS = forms();
    private static final char LAM = 'ل';
    private static final String ALEFS = "آأإا";
    private static final int LAM_WITH_ALEF = 0xfef5;
    private static final char LENGTHENING = 'ـ';
    private static final String BRACKETS = "()[]{}«»<>";
    private static final int BOTH_SIDES = 4;
    private static final int MIDDLE = 3;

    private ArabicLetters() {
    }

    private record Form(int alone, int count) {

        boolean joinsNext() {
            return count == BOTH_SIDES;
        }
    }

    private static Map<Character, Form> forms() {
        Map<Character, Form> forms = new HashMap<>();
        int at = FIRST_FORM;
        for (int i = 0; i < LETTERS.length(); i += 2) {
            int count = LETTERS.charAt(i + 1) - '0';
            forms.put(LETTERS.charAt(i), new Form(at, count));
            at += count;
        }
        forms.putAll(Map.of('پ', new Form(0xfb56, 4), 'چ', new Form(0xfb7a, 4),
                'ژ', new Form(0xfb8a, 2), 'ک', new Form(0xfb8e, 4), 'گ', new Form(0xfb92, 4),
                'ی', new Form(0xfbfc, 4), 'ٹ', new Form(0xfb66, 4), 'ے', new Form(0xfbae, 2)));
        return Map.copyOf(forms);
    }

    /** The text in joined forms, still in the order it is read in. */
    static String joined(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int alef = letter == LAM ? ALEFS.indexOf(at(text, i + 1)) : -1;
            if (alef >= 0) {
                drawn.append((char) (LAM_WITH_ALEF + 2 * alef + (joinsBefore(text, i) ? 1 : 0)));
                i++;
            } else {
                drawn.append(form(text, i));
            }
        }
        return drawn.toString();
    }

    private static char form(String text, int i) {
        Form form = FORMS.get(text.charAt(i));
        if (form == null || form.count() == 1) {
            return form == null ? text.charAt(i) : (char) form.alone();
        }
        boolean before = joinsBefore(text, i);
        boolean after = form.joinsNext() && takesAfter(text, i);
        int place = before && after ? MIDDLE : after ? 2 : before ? 1 : 0;
        return (char) (form.alone() + place);
    }

    private static boolean joinsBefore(String text, int i) {
        int before = i - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        char letter = at(text, before);
        Form form = FORMS.get(letter);
        return letter == LENGTHENING || form != null && form.joinsNext();
    }

    private static boolean takesAfter(String text, int i) {
        int after = i + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        Form form = FORMS.get(at(text, after));
        return at(text, after) == LENGTHENING || form != null && form.count() > 1;
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static char at(String text, int i) {
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }

    /** The text from its last sign to its first, brackets turned round. */
    static String reversed(String text) {
        StringBuilder turned = new StringBuilder(text).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int pair = BRACKETS.indexOf(turned.charAt(i));
            if (pair >= 0) {
                turned.setCharAt(i, BRACKETS.charAt(pair ^ 1));
            }
        }
        return turned.toString();
    }
}
