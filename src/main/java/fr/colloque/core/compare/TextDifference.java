package fr.colloque.core.compare;

import fr.colloque.core.module.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two texts as one line of pieces, in the order of the texts; where both have something of their
 * own, the removed piece comes first.
 */
public record TextDifference(List<Run> runs) {

    public TextDifference {
        runs = List.copyOf(runs);
    }

    /** Two texts word by word; where they are too long or too unlike for that, line by line. */
    public static TextDifference between(String before, String after) {
        return WordDifference.between(before, after);
    }

    /** Two values of which a part means nothing: all of the one, then all of the other. */
    static TextDifference whole(String before, String after) {
        return new TextDifference(before.equals(after)
                ? Pieces.of(List.of(before), List.of(after), new int[] {0})
                : Pieces.of(List.of(before), List.of(after), new int[] {-1}));
    }

    /** Two lists of short values, with a comma between them. */
    static TextDifference ofLists(List<String> before, List<String> after) {
        List<String> older = separated(before);
        List<String> newer = separated(after);
        return Myers.partners(older, newer)
                .map(partners -> new TextDifference(Pieces.of(older, newer, partners)))
                .orElseGet(() -> whole(String.join("", older), String.join("", newer)));
    }

    private static List<String> separated(List<String> values) {
        return values.stream().flatMap(value -> List.of(", ", value).stream()).skip(1).toList();
    }

    public boolean changed() {
        return runs.stream().anyMatch(Run::changed);
    }

    /** The older text, sign by sign. */
    public String before() {
        return without(Run.Kind.ADDED);
    }

    /** The newer text, sign by sign. */
    public String after() {
        return without(Run.Kind.REMOVED);
    }

    /** How many words came in. */
    public int added() {
        return words(Run.Kind.ADDED);
    }

    /** How many words went. */
    public int removed() {
        return words(Run.Kind.REMOVED);
    }

    private String without(Run.Kind kind) {
        return runs.stream().filter(run -> run.kind() != kind).map(Run::text)
                .collect(Collectors.joining());
    }

    private int words(Run.Kind kind) {
        return runs.stream().filter(run -> run.kind() == kind)
                .mapToInt(run -> Words.of(Tokens.unmarked(run.text())).size()).sum();
    }
}
