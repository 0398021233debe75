package fr.colloque.certificate.store;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in markup: nothing that a name holds is taken for a tag. */
final class Markup {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private Markup() {
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
