package fr.colloque.core.compare;

import fr.colloque.core.compare.FieldDifference.Aspect;
import fr.colloque.core.compare.FileDifference.Fate;
import fr.colloque.core.compare.FileDifference.Shape;
import fr.colloque.core.source.LessonText;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.core.source.SourceTree;
import fr.colloque.core.source.YamlNode;
import fr.colloque.core.source.YamlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Compares two states of the content, file by file. */
public final class Comparison {

    private static final String NONE = "";

    private final String path;
    private final String before;
    private final String after;

    private Comparison(String path, String before, String after) {
        this.path = path;
        this.before = before;
        this.after = after;
    }

    /** The paths of all files that differ, in order. */
    public static List<String> paths(SourceTree before, SourceTree after) {
        TreeSet<String> paths = new TreeSet<>(before.files().keySet());
        paths.addAll(after.files().keySet());
        return paths.stream().filter(path -> !Objects.equals(before.files().get(path),
                after.files().get(path))).toList();
    }

    /** What differs in one file of two states. */
    public static FileDifference ofFile(String path, SourceTree before, SourceTree after) {
        return ofFile(path, before.text(path).orElse(NONE), after.text(path).orElse(NONE));
    }

    /** What differs between two texts of one file; empty where there is no such file. */
    public static FileDifference ofFile(String path, String before, String after) {
        return new Comparison(path, before, after).read();
    }

    private FileDifference read() {
        Fate fate = before.isEmpty() && !after.isEmpty() ? Fate.ADDED
                : after.isEmpty() && !before.isEmpty() ? Fate.REMOVED : Fate.CHANGED;
        Shape shape = shape(path);
        Optional<List<FieldDifference>> fields = switch (shape) {
            case LESSON -> lesson();
            case PICTURE -> Optional.of(List.of());
            case PLAIN -> Optional.empty();
            default -> fields(shape);
        };
        return fields.map(found -> new FileDifference(path, shape, fate, found)).orElseGet(
                () -> new FileDifference(path, Shape.PLAIN, fate,
                        Paragraphs.between(before, 1, after, 1)));
    }

    private static Shape shape(String path) {
        if (path.endsWith(".svg")) {
            return Shape.PICTURE;
        }
        if (path.endsWith(".md")) {
            return Shape.LESSON;
        }
        if (!path.endsWith(".yaml")) {
            return Shape.PLAIN;
        }
        if (path.startsWith("modules/")) {
            return path.contains("/scenarios/") ? Shape.SCENARIO : Shape.MODULE;
        }
        return path.startsWith("content/courses/") ? Shape.COURSE : Shape.ITEM;
    }

    private Optional<List<FieldDifference>> fields(Shape shape) {
        Optional<YamlNode> older = node(shape, before);
        Optional<YamlNode> newer = node(shape, after);
        boolean unreadable = older.isEmpty() && !before.isEmpty()
                || newer.isEmpty() && !after.isEmpty();
        return unreadable ? Optional.empty()
                : Optional.of(Fields.between(older.orElse(null), newer.orElse(null)));
    }

    /** Scenarios are compared as the writer writes them: how somebody folds lines is no change. */
    private Optional<YamlNode> node(Shape shape, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String canonical = shape == Shape.SCENARIO ? ScenarioReader.readUnderWork(path, text)
                .value().map(ScenarioWriter::write).orElse(text) : text;
        return YamlSource.read(path, canonical).value();
    }

    private Optional<List<FieldDifference>> lesson() {
        Optional<LessonText> older = LessonText.read(path, before).value();
        Optional<LessonText> newer = LessonText.read(path, after).value();
        if (older.isEmpty() && !before.isEmpty() || newer.isEmpty() && !after.isEmpty()) {
            return Optional.empty();
        }
        List<FieldDifference> fields = new ArrayList<>();
        add(fields, "title", Aspect.TEXT, TextDifference.between(
                older.map(LessonText::title).orElse(NONE),
                newer.map(LessonText::title).orElse(NONE)));
        add(fields, "minutes", Aspect.SETTING, TextDifference.whole(
                older.map(l -> "" + l.minutes()).orElse(NONE),
                newer.map(l -> "" + l.minutes()).orElse(NONE)));
        fields.addAll(Paragraphs.between(older.map(LessonText::markdown).orElse(NONE),
                older.map(LessonText::firstLine).orElse(1),
                newer.map(LessonText::markdown).orElse(NONE),
                newer.map(LessonText::firstLine).orElse(1)));
        return Optional.of(fields);
    }

    private static void add(List<FieldDifference> fields, String field, Aspect aspect,
                            TextDifference text) {
        if (text.changed()) {
            fields.add(new FieldDifference(field, aspect, text));
        }
    }
}
