package fr.colloque.core.compare;

import fr.colloque.core.compare.FieldDifference.Aspect;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts paragraph by paragraph; a paragraph ends at an empty line. */
final class Paragraphs {

    private record Paragraph(int line, String text) { }

    private Paragraphs() { }

    /**
     * What differs, by the line on which a paragraph begins.
     *
     * @param firstBefore the line of its file on which the older text begins, from 1
     */
    static List<FieldDifference> between(String before, int firstBefore, String after,
                                         int firstAfter) {
        List<Paragraph> older = of(before, firstBefore);
        List<Paragraph> newer = of(after, firstAfter);
        List<FieldDifference> differences = new ArrayList<>();
        for (Pairing.Pair pair : Pairing.of(items(older), items(newer))) {
            Paragraph one = pair.before() < 0 ? null : older.get(pair.before());
            Paragraph other = pair.after() < 0 ? null : newer.get(pair.after());
            TextDifference text = TextDifference.between(one == null ? "" : one.text(),
                    other == null ? "" : other.text());
            if (text.changed()) {
                int line = other == null ? one.line() : other.line();
                differences.add(new FieldDifference(Integer.toString(line), Aspect.TEXT, text));
            }
        }
        return differences;
    }

    private static List<Pairing.Item> items(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(p -> new Pairing.Item(p.text(), p.text())).toList();
    }

    private static List<Paragraph> of(String text, int firstLine) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int line = firstLine;
        for (String next : text.lines().toList()) {
            if (next.isBlank()) {
                close(lines, line, paragraphs);
            } else {
                lines.add(next);
            }
            line++;
        }
        close(lines, line, paragraphs);
        return paragraphs;
    }

    private static void close(List<String> lines, int end, List<Paragraph> paragraphs) {
        if (!lines.isEmpty()) {
            paragraphs.add(new Paragraph(end - lines.size(), String.join("\n", lines)));
            lines.clear();
        }
    }
}
