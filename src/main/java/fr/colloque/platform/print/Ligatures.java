package fr.colloque.platform.print;

import java.util.regex.Pattern;

/**
 * Keeps letters apart that a face would draw as one. What draws the page does not say of every such
 * sign which letters it stands for: archives could not read it, nor screen readers.
 */
public final class Ligatures {

    private static final String BODY = "<body";
    /** Letters between tags only: what comes next is a tag that begins, not one that ends. */
    private static final Pattern JOINED = Pattern.compile("f([tj])(?=[^<>]*<)");

    private Ligatures() { }

    /** The same page without such signs. */
    public static String apart(String html) {
        int body = Math.max(0, html.indexOf(BODY));
        return html.substring(0, body)
                + JOINED.matcher(html.substring(body)).replaceAll("f<span>$1</span>");
    }
}
