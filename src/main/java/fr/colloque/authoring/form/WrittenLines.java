package fr.colloque.authoring.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which field of the form a line of a canonical text belongs to, as a path: {@code title.fr},
 * {@code surface.messages.2.text.en}. Understands exactly what the scenario writer writes.
 */
public final class WrittenLines {

    private record Step(int indent, String name) { }

    private final List<String> paths = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> itemsSeen = new HashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();

    private WrittenLines() { }

    public static WrittenLines of(String yaml) {
        WrittenLines lines = new WrittenLines();
        yaml.lines().forEach(lines::line);
        return lines;
    }

    /** The path of the field on this line, counted from 1; empty for a line there is not. */
    public String path(int line) {
        if (line < 1 || line > paths.size()) {
            return "";
        }
        String path = paths.get(line - 1);
        return values.keySet().stream().filter(p -> p.equals(path) || p.startsWith(path + "."))
                .findFirst().orElse(path);
    }

    /** What is written by path, in the order of the text, still in its quotes. */
    public Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    private void line(String line) {
        String content = line.stripLeading();
        int indent = line.length() - content.length();
        leave(indent);
        if (content.startsWith("- ")) {
            String list = path();
            int item = itemsSeen.merge(list, 1, Integer::sum) - 1;
            steps.addLast(new Step(indent, Integer.toString(item)));
            indent += 2;
            content = content.substring(2);
        }
        int colon = content.indexOf(':');
        steps.addLast(new Step(indent, content.substring(0, colon)));
        paths.add(path());
        String value = content.substring(colon + 1).strip();
        if (!value.isEmpty()) {
            values.put(path(), value);
        }
    }

    private void leave(int indent) {
        while (!steps.isEmpty() && steps.getLast().indent() >= indent) {
            steps.removeLast();
        }
    }

    private String path() {
        return steps.stream().map(Step::name).collect(Collectors.joining("."));
    }
}
