package fr.colloque.platform;

import java.util.regex.Pattern;

/** Reads what an address or a form names; what names nothing is refused as not found. */
public final class Ids {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,79}");

    private Ids() { }

    /** A number that is not negative. */
    public static long require(String text) {
        if (text == null || !NUMBER.matcher(text).matches()) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }

    /** A place in a short list, by nine digits at most. */
    public static int requirePosition(String text) {
        if (text == null || !SMALL_NUMBER.matcher(text).matches()) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    /** The id of a piece of content: letters, digits, dots and hyphens, at most 80. */
    public static String requireSlug(String text) {
        if (text == null || !SLUG.matcher(text).matches()) {
            throw new NotFound();
        }
        return text;
    }
}
