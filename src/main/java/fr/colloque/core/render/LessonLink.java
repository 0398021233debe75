package fr.colloque.core.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link of a lesson leads.
 *
 * @param target the id of what is cited or explained; the address of a page
 */
public record LessonLink(Kind kind, String target) {

    /** What a link may lead to. */
    public enum Kind { CITE, TERM, PAGE }

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*+");
    private static final Pattern SCHEME = Pattern.compile("(?s)[^/?#]*?:.*");

    /** The link of this address; none for what a lesson may not lead to. */
    public static Optional<LessonLink> of(String address) {
        if (address.startsWith("cite:")) {
            return id(Kind.CITE, address.substring("cite:".length()));
        }
        if (address.startsWith("term:")) {
            return id(Kind.TERM, address.substring("term:".length()));
        }
        return allowed(address) ? Optional.of(new LessonLink(Kind.PAGE, address))
                : Optional.empty();
    }

    private static Optional<LessonLink> id(Kind kind, String id) {
        return ID.matcher(id).matches() ? Optional.of(new LessonLink(kind, id)) : Optional.empty();
    }

    private static boolean allowed(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        boolean clean = address.chars().noneMatch(c -> c <= ' ' || c == '\\');
        boolean relative = !SCHEME.matcher(address).matches() && !address.startsWith("//");
        return clean && !address.isEmpty() && (web || relative);
    }
}
