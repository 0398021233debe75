package fr.colloque.authoring.web;

import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.ScenarioForm;
import fr.colloque.authoring.form.WrittenLines;
import fr.colloque.core.module.Language;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts of one scenario: what the author has typed, and what somebody else has saved.
 *
 * @param theirs as it stands now
 */
public record Conflict(FileDraft theirs, List<Difference> differences)
        implements Serializable {

    /** A field in which the two differ; a text is empty where its side has no such field. */
    public record Difference(String field, String mine, String theirs) implements Serializable { }

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    public Conflict {
        differences = List.copyOf(differences);
    }

    static Conflict between(String mine, FileDraft theirs, Language reader) {
        Map<String, String> own = WrittenLines.of(mine).values();
        Map<String, String> others = ScenarioForm.of(theirs.text())
                .map(form -> WrittenLines.of(form.text()).values()).orElse(Map.of());
        TreeSet<String> paths = new TreeSet<>(own.keySet());
        paths.addAll(others.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            String one = own.getOrDefault(path, "");
            String other = others.getOrDefault(path, "");
            if (!one.equals(other)) {
                differences.add(new Difference(new FieldName(reader).of(path), read(one),
                        read(other)));
            }
        }
        return new Conflict(theirs, differences);
    }

    /** A written value without its quotes and escapes. */
    private static String read(String written) {
        String text = written.startsWith("\"") ? written.substring(1, written.length() - 1)
                : written;
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(
                escape.group(1).equals("n") ? "\n" : escape.group(1)));
    }
}
