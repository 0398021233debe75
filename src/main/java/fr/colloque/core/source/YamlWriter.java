package fr.colloque.core.source;

import fr.colloque.core.module.Text;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Writes YAML in one canonical form: two blanks a level, texts in double quotes and never folded,
 * ids bare. What it writes reads back as it was, and the same things are always written the same.
 */
public final class YamlWriter {

    private static final Set<String> WORDS_OF_YAML = Set.of("null", "true", "false");

    /** An id, a day, or the id of a lesson. */
    private static final String BARE = "[A-Za-z][A-Za-z0-9.-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|[0-9]{2}-[a-z][a-z0-9-]*";

    private final StringBuilder text = new StringBuilder();
    private int level;
    private boolean afterDash;

    public void text(String key, Text both) {
        map(key, () -> {
            quoted("fr", both.fr());
            quoted("en", both.en());
        });
    }

    /** A text in quotes. */
    public void quoted(String key, String value) {
        line(key + ": " + quote(value));
    }

    /** Texts in quotes, on one line. */
    public void quoted(String key, Collection<String> values) {
        line(key + ": [" + String.join(", ", values.stream().map(YamlWriter::quote).toList())
                + "]");
    }

    public void texts(String key, Collection<Text> all) {
        map(key, () -> all.forEach(both -> item(() -> {
            quoted("fr", both.fr());
            quoted("en", both.en());
        })));
    }

    /** An id, bare where YAML takes it for a text anyway. */
    public void id(String key, String value) {
        line(key + ": " + bare(value));
    }

    /** A number, a flag or a word of ours. */
    public void plain(String key, Object value) {
        line(key + ": " + value);
    }

    public void ids(String key, Collection<String> ids) {
        line(key + ": [" + String.join(", ", ids.stream().map(YamlWriter::bare).toList()) + "]");
    }

    public void map(String key, Runnable content) {
        line(key + ":");
        level++;
        content.run();
        level--;
    }

    /** One item of a list; belongs inside {@link #map}. */
    public void item(Runnable content) {
        afterDash = true;
        level++;
        content.run();
        level--;
    }

    public String written() {
        return text.toString();
    }

    private void line(String content) {
        int blanks = 2 * (afterDash ? level - 1 : level);
        text.append(" ".repeat(blanks)).append(afterDash ? "- " : "").append(content).append('\n');
        afterDash = false;
    }

    private static String bare(String id) {
        boolean safe = id.matches(BARE)
                && !WORDS_OF_YAML.contains(id.toLowerCase(Locale.ROOT));
        return safe ? id : quote(id);
    }

    private static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(sign -> quoted.append(switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.toString(sign);
        }));
        return quoted.append('"').toString();
    }
}
