package fr.colloque.core.source;

import fr.colloque.core.module.Fragment;
import fr.colloque.core.module.FragmentType;
import fr.colloque.core.module.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with {@code [[decisive:words|F-DATE]]} in it, and back without the loss of a sign. Double
 * brackets mean nothing but markup; the words of a fragment hold neither a bracket nor a bar.
 */
public final class FragmentMarkup {

    private static final Pattern FRAGMENT = Pattern.compile(
            "\\[\\[(decisive|accepted):([^\\[\\]|]++)(?:\\|([^\\[\\]|]*+))?]]");

    private final String file;
    private final int line;
    private final StringBuilder plain = new StringBuilder();
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private FragmentMarkup(String file, int line) {
        this.file = file;
        this.line = line;
    }

    /**
     * Reads a text with markup.
     *
     * @param file where it stands, for findings
     * @param line the line on which it begins
     */
    public static Reading<MarkedText> read(String file, int line, String text) {
        return new FragmentMarkup(file, line).read(text);
    }

    private Reading<MarkedText> read(String text) {
        Matcher matcher = FRAGMENT.matcher(text);
        int from = 0;
        while (matcher.find()) {
            between(text.substring(from, matcher.start()));
            fragment(matcher);
            from = matcher.end();
        }
        between(text.substring(from));
        return findings.isEmpty() ? Reading.of(new MarkedText(plain.toString(), fragments))
                : Reading.faulty(findings);
    }

    private void between(String text) {
        if (holdsMarkup(text)) {
            findings.add(Finding.of(file, line, Rule.FRAGMENT_SYNTAX, shortened(text)));
        }
        plain.append(text);
    }

    private void fragment(Matcher matcher) {
        Fragment.Weight weight =
                Fragment.Weight.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        String code = matcher.group(3);
        Optional<FragmentType> type = Optional.ofNullable(code).flatMap(FragmentType::of);
        if (code != null && type.isEmpty()) {
            findings.add(Finding.of(file, line, Rule.FRAGMENT_TYPE, code, matcher.group(2)));
        }
        int start = plain.length();
        plain.append(matcher.group(2));
        fragments.add(new Fragment(weight, type, start, plain.length()));
    }

    /**
     * The text with its markup, which reads back as the same.
     *
     * @throws IllegalArgumentException when the text holds signs that only markup may use
     */
    public static String write(MarkedText marked) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Fragment fragment : marked.fragments()) {
            text.append(unmarked(marked.plain().substring(from, fragment.start())));
            text.append(written(fragment, marked.plain()));
            from = fragment.end();
        }
        return text.append(unmarked(marked.plain().substring(from))).toString();
    }

    /** A text, or many, as readers see it: the words stay, the markup around them is gone. */
    public static String removed(String text) {
        return FRAGMENT.matcher(text).replaceAll("$2");
    }

    private static String written(Fragment fragment, String plain) {
        String words = plain.substring(fragment.start(), fragment.end());
        if (words.indexOf('[') >= 0 || words.indexOf(']') >= 0 || words.indexOf('|') >= 0) {
            throw new IllegalArgumentException("Words of a fragment hold a bracket or a bar");
        }
        String weight = fragment.weight().name().toLowerCase(Locale.ROOT);
        String type = fragment.type().map(t -> "|" + t.code()).orElse("");
        return "[[" + weight + ":" + words + type + "]]";
    }

    private static String unmarked(String text) {
        if (holdsMarkup(text)) {
            throw new IllegalArgumentException("Double brackets are markup");
        }
        return text;
    }

    private static boolean holdsMarkup(String text) {
        return text.contains("[[") || text.contains("]]");
    }

    private static String shortened(String text) {
        int open = text.indexOf("[[");
        int from = open < 0 ? text.indexOf("]]") : open;
        return text.substring(from, Math.min(text.length(), from + 40));
    }
}
