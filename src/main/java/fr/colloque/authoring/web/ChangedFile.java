package fr.colloque.authoring.web;

import fr.colloque.authoring.ComparedFile;
import fr.colloque.core.compare.Comparison;
import fr.colloque.core.compare.FieldDifference.Aspect;
import fr.colloque.core.compare.FileDifference;
import fr.colloque.core.compare.FileDifference.Shape;
import fr.colloque.core.module.Language;
import fr.colloque.core.source.LessonText;
import fr.colloque.core.source.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A file that differs, in the words of its reader.
 *
 * @param title  what it is called; its path where it has no title
 * @param fate   {@code added}, {@code changed} or {@code removed}
 * @param fields the first {@value #MOST_FIELDS} that differ
 * @param more   how many others differ
 * @param before the older drawing as an address; empty for none and for what is no drawing
 * @param after  the newer one
 */
public record ChangedFile(String path, String title, String shape, String fate,
                          List<ChangedField> fields, int more, List<Count> counts,
                          String before, String after) {

    static final int MOST_FIELDS = 200;

    /** How many fields of an aspect differ. */
    public record Count(String aspect, int fields) { }

    public ChangedFile {
        fields = List.copyOf(fields);
        counts = List.copyOf(counts);
    }

    static ChangedFile of(String path, String before, String after, Language reader) {
        return of(new ComparedFile(Comparison.ofFile(path, before, after), before, after),
                reader);
    }

    static ChangedFile of(ComparedFile file, Language reader) {
        FileDifference difference = file.difference();
        String lang = file.path().matches(".*\\.(?:fr|en)\\.md")
                ? file.path().replaceFirst(".*\\.(fr|en)\\.md", "$1") : "";
        List<ChangedField> fields = difference.fields().stream().limit(MOST_FIELDS)
                .map(f -> ChangedField.of(f, difference.shape(), lang, reader)).toList();
        boolean drawn = difference.shape() == Shape.PICTURE;
        return new ChangedFile(file.path(), title(file, reader), difference.shape().code(),
                difference.fate().code(), fields, difference.fields().size() - fields.size(),
                counts(difference), drawn ? drawing(file.before()) : "",
                drawn ? drawing(file.after()) : "");
    }

    /** A drawing in an image can do nothing, wherever it comes from. */
    private static String drawing(String svg) {
        return svg.isEmpty() ? "" : "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Count> counts(FileDifference difference) {
        List<Count> counts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (difference.count(aspect) > 0) {
                counts.add(new Count(aspect.code(), difference.count(aspect)));
            }
        }
        return counts;
    }

    private static String title(ComparedFile file, Language reader) {
        String text = file.after().isEmpty() ? file.before() : file.after();
        String title = switch (file.difference().shape()) {
            case SCENARIO -> ScenarioReader.readUnderWork(file.path(), text).value()
                    .map(s -> s.title().in(reader)).orElse("");
            case LESSON -> LessonText.read(file.path(), text).value().map(LessonText::title)
                    .orElse("");
            default -> "";
        };
        return title.isBlank() ? file.path().substring(file.path().lastIndexOf('/') + 1) : title;
    }

    /** Whether only the way it is written differs. */
    public boolean onlyWritten() {
        return fields.isEmpty() && !shape.equals("picture");
    }
}
