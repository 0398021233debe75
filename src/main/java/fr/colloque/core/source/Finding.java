package fr.colloque.core.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A fault in the content: where it is, which rule it breaks and the facts for its message.
 *
 * @param file path in the tree that was read, with {@code /}
 * @param line the line of the fault, from 1
 * @param rule the code of a {@link Rule}
 * @param args what the message of the rule tells, in the order it expects
 */
public record Finding(String file, int line, String rule, List<String> args)
        implements Comparable<Finding> {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line).thenComparing(Finding::rule)
            .thenComparing(f -> String.join("\n", f.args()));

    public Finding {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(rule, "rule");
        args = List.copyOf(args);
        if (line < 1) {
            throw new IllegalArgumentException("Not a line: " + line);
        }
    }

    public static Finding of(String file, int line, Rule rule, Object... args) {
        List<String> facts = Arrays.stream(args).map(String::valueOf).toList();
        return new Finding(file, line, rule.code(), facts);
    }

    /** The same fault seen from a folder further up. */
    public Finding within(String prefix) {
        return new Finding(prefix + file, line, rule, args);
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }
}
