package fr.colloque.cohort;

import fr.colloque.cohort.Verdict.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of all lines of a file. */
public record Findings(List<Verdict> verdicts) {

    public Findings {
        verdicts = List.copyOf(verdicts);
    }

    /** As text, a line each. */
    public String text() {
        return verdicts.stream().map(Verdict::text).collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote. */
    public static Findings of(String text) {
        return new Findings(text.lines().map(Verdict::of).toList());
    }

    public long count(Kind kind) {
        return verdicts.stream().filter(v -> v.kind() == kind).count();
    }

    /** How many lines can be imported. */
    public long good() {
        return verdicts.size() - count(Kind.FAULTY);
    }
}
