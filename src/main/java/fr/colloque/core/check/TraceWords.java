package fr.colloque.core.check;

import fr.colloque.core.source.WordList;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that {@link TraceScan} looks for, as alternatives of a pattern. */
final class TraceWords {

    static final String FIRST_NAMES = alternatives("first-names");
    static final String JOBS = alternatives("jobs");
    static final String DISEASES = alternatives("diseases");
    static final String TOWNS = alternatives("towns");
    /** What stands where towns do and is none. */
    static final Set<String> NO_TOWNS = noTowns();

    private TraceWords() { }

    private static String alternatives(String list) {
        return words(list).stream().sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Set<String> noTowns() {
        Set<String> words = new TreeSet<>(words("no-towns"));
        words.addAll(words("first-names"));
        return words;
    }

    private static Set<String> words(String list) {
        return WordList.read("/deidentification/" + list + ".txt");
    }
}
