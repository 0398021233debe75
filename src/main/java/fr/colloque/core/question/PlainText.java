package fr.colloque.core.question;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a piece of HTML. What comes out is text and is escaped wherever it is shown. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("(?i)<(?:br\\s*/?|/p|/div|/li|/h\\d)>");
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(script|style)\\b.*?(?:</\\1\\s*>|$)|<!--.*?(?:-->|$)");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?][^>]*(?:>|$)");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"),
            Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""),
            Map.entry("apos", "'"), Map.entry("nbsp", "\u00a0"), Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"), Map.entry("laquo", "«"), Map.entry("raquo", "»"),
            Map.entry("hellip", "…"), Map.entry("eacute", "é"), Map.entry("egrave", "è"),
            Map.entry("agrave", "à"), Map.entry("ccedil", "ç"), Map.entry("ecirc", "ê"));

    private PlainText() { }

    static String of(String html) {
        String text = UNSEEN.matcher(html).replaceAll(" ");
        text = LINE_END.matcher(text.replaceAll("\\s+", " ")).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        text = REFERENCE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(sign(m)));
        return text.replaceAll(" *\\n *", "\n").replaceAll("\\n{2,}", "\n").strip();
    }

    private static String sign(MatchResult reference) {
        if (reference.group(3) != null) {
            return NAMED.getOrDefault(reference.group(3), reference.group());
        }
        int code = reference.group(1) != null ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(code) && !Character.isISOControl(code)
                ? Character.toString(code) : " ";
    }
}
