package fr.colloque.core.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What any text must be before anybody looks into it: not too long and without hidden signs. */
final class TextLimits {

    private static final int REPLACEMENT = 0xFFFD;

    private TextLimits() { }

    static Optional<Finding> fault(String file, String text) {
        if (text.length() > SourceTree.LARGEST_FILE
                || text.getBytes(StandardCharsets.UTF_8).length > SourceTree.LARGEST_FILE) {
            int limit = SourceTree.LARGEST_FILE / 1024;
            return Optional.of(Finding.of(file, 1, Rule.TEXT_SIZE, limit));
        }
        return signFault(file, 1, text);
    }

    /** The first sign that cannot be seen or could not be read. */
    static Optional<Finding> signFault(String file, int firstLine, String text) {
        int line = firstLine;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (sign == '\n') {
                line++;
            } else if (sign == REPLACEMENT) {
                return Optional.of(Finding.of(file, line, Rule.TEXT_ENCODING));
            } else if (hidden(sign)) {
                String code = String.format(Locale.ROOT, "U+%04X", sign);
                return Optional.of(Finding.of(file, line, Rule.TEXT_CONTROL, code));
            }
        }
        return Optional.empty();
    }

    private static boolean hidden(int sign) {
        boolean turnsReadingOrder = sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x2069;
        boolean lineEnd = sign == 0x2028 || sign == 0x2029;
        boolean noCharacter = sign == 0xFEFF || (sign & 0xFFFE) == 0xFFFE
                || sign >= 0xFDD0 && sign <= 0xFDEF;
        return turnsReadingOrder || lineEnd || noCharacter
                || Character.getType(sign) == Character.SURROGATE
                || Character.isISOControl(sign) && sign != '\n' && sign != '\t' && sign != '\r';
    }
}
