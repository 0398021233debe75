package fr.colloque.authoring.web;

import fr.colloque.core.compare.Run;
import fr.colloque.core.compare.TextDifference;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Words;
import fr.colloque.platform.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What differs in one text, as two columns; a side is empty where it has nothing to show. */
public record Sides(List<Piece> before, List<Piece> after) {

    private static final Pattern OPENING = Pattern.compile("\\[\\[(decisive|accepted):");
    private static final Pattern CLOSING = Pattern.compile("(?:\\|([A-Z-]{1,20}))?]]");
    private static final String NO_BREAK = "[\u00A0\u202F]";

    public Sides {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Lays a difference out for a reader. */
    static Sides of(TextDifference difference, Language reader) {
        List<Run> runs = difference.runs();
        List<Piece> pieces = IntStream.range(0, runs.size())
                .mapToObj(i -> piece(runs, i, reader)).toList();
        return new Sides(pieces.stream().filter(p -> !p.kind().equals("added")).toList(),
                pieces.stream().filter(p -> !p.kind().equals("removed")).toList());
    }

    private static Piece piece(List<Run> runs, int place, Language reader) {
        Run run = runs.get(place);
        String text = run.changed() && onlyBlanksChange(runs, place) ? signs(run.text())
                : run.text();
        return new Piece(run.kind().code(), marked(text, reader));
    }

    /** Whether one would see no change without signs. */
    private static boolean onlyBlanksChange(List<Run> runs, int place) {
        Run run = runs.get(place);
        boolean removed = run.kind() == Run.Kind.REMOVED;
        int other = removed ? place + 1 : place - 1;
        boolean replaced = other >= 0 && other < runs.size() && runs.get(other).changed();
        return replaced ? plain(run.text()).equals(plain(runs.get(other).text()))
                : Words.of(run.text()).isEmpty();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private static String signs(String text) {
        return text.replaceAll(NO_BREAK, "⍽").replace(' ', '␣').replace("\n", "↵\n");
    }

    private static String marked(String text, Language reader) {
        String opened = OPENING.matcher(text).replaceAll(m -> "⟦" + Matcher.quoteReplacement(
                Texts.of(reader, "authoring_compare.mark." + m.group(1))));
        return CLOSING.matcher(opened).replaceAll(m -> Matcher.quoteReplacement(
                m.group(1) == null ? "⟧" : " · " + type(m.group(1), reader) + "⟧"));
    }

    private static String type(String code, Language reader) {
        String key = "fragment.text." + code.replaceFirst("^F-", "");
        return Texts.in(reader.locale()).containsKey(key) ? Texts.of(reader, key) : code;
    }
}
