package fr.colloque.certificate.store;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in markup: nothing that a name holds is taken for a tag. */
final class Markup {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private Markup() {
    }

    /** The text as content of an element or attribute; what XML forbids becomes a blank. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(allowed(point) ? point : ' ');
        }
    }

    private static boolean allowed(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !surrogate && point != 0xfffe && point != 0xffff;
    }

    /** The template with a value in every place; a place without one is a fault. */
    static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("No value for " + place.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
