package fr.colloque.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet as far as its braces tell: how many rules, and where one swallows others. */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'");
    private static final Pattern GROUP = Pattern.compile("@(media|supports|layer|keyframes)\\b.*",
            Pattern.DOTALL);
    private static final Pattern NOT_A_SELECTOR = Pattern.compile("[;}]|<<<|>>>|===");

    private final List<String> faults = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int rules;

    private StyleSheet() {
    }

    static StyleSheet of(String text) {
        StyleSheet sheet = new StyleSheet();
        sheet.read(QUOTED.matcher(sheet.withoutComments(text)).replaceAll("\"\""));
        return sheet;
    }

    /** What is wrong, in words; empty when every rule stands for itself. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    int rules() {
        return rules;
    }

    private String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll(found -> {
            String words = found.group();
            if (found.group(1).isEmpty() || words.indexOf("/*", 2) >= 0) {
                faults.add("a comment without an end: " + words);
            }
            return "";
        });
    }

    private void read(String text) {
        Matcher brace = Pattern.compile("[{}]").matcher(text);
        int from = 0;
        while (brace.find()) {
            String before = text.substring(from, brace.start()).strip();
            from = brace.end();
            if (brace.group().equals("{")) {
                begin(before);
            } else {
                end(before);
            }
        }
        if (!open.isEmpty() || !text.substring(from).isBlank()) {
            faults.add("not closed at the end: " + open + text.substring(from).strip());
        }
    }

    private void begin(String selector) {
        if (selector.isEmpty() || NOT_A_SELECTOR.matcher(selector).find()) {
            faults.add("not a selector: " + selector);
        }
        if (!open.isEmpty() && !GROUP.matcher(open.peek()).matches()) {
            faults.add(selector + " stands inside of " + open.peek());
        }
        open.push(selector);
        rules++;
    }

    private void end(String before) {
        if (open.isEmpty()) {
            faults.add("a brace too many after: " + before);
        } else if (GROUP.matcher(open.pop()).matches() && !before.isEmpty()) {
            faults.add("declarations without a rule: " + before);
        }
    }
}
