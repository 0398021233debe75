package fr.colloque.authoring.form;

import fr.colloque.core.source.YamlNode;
import fr.colloque.core.source.YamlWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fields from and to the text of a file. What is no number or flag yet is written as a text, so
 * that whatever was typed is there again when the file is opened.
 */
final class FieldFile {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern SHARE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final String KIND = "kind";

    private final YamlWriter yaml = new YamlWriter();

    private FieldFile() { }

    /** The text of a whole file. */
    static String write(Field root) {
        FieldFile file = new FieldFile();
        root.getParts().forEach(file::field);
        return file.yaml.written();
    }

    private void field(Field field) {
        if (field.isSilent()) {
            return;
        }
        String key = field.getShape().getKey();
        switch (field.getShape().getKind()) {
            case ID, CHOICE, DATE -> yaml.id(key, field.getValue());
            case LINE -> line(field);
            case FILE -> yaml.quoted(key, field.getValue());
            case NUMBER -> plain(key, field.getValue(), NUMBER);
            case SHARE -> plain(key, field.getValue(), SHARE);
            case FLAG -> yaml.plain(key, field.getValue());
            case POOL, SOURCES -> yaml.ids(key, field.getValues());
            case WORDINGS -> yaml.quoted(key, field.getValues());
            case BOX, NUMBERS -> box(key, field.getValues());
            case WORDS, PART -> yaml.map(key, () -> field.getParts().forEach(this::field));
            case PARTS -> yaml.map(key, () -> field.getParts().forEach(
                    item -> yaml.item(() -> item.getParts().forEach(this::field))));
        }
    }

    /** A name that others share is an id; everything else that is typed is a text. */
    private void line(Field field) {
        if (field.getShape().presence() == Presence.TOLD) {
            yaml.id(field.getShape().getKey(), field.getValue());
        } else {
            yaml.quoted(field.getShape().getKey(), field.getValue());
        }
    }

    private void plain(String key, String typed, Pattern form) {
        if (form.matcher(typed).matches()) {
            yaml.plain(key, typed);
        } else {
            yaml.quoted(key, typed);
        }
    }

    private void box(String key, List<String> typed) {
        if (typed.stream().allMatch(v -> NUMBER.matcher(v).matches())) {
            yaml.plain(key, typed);
        } else {
            yaml.quoted(key, typed);
        }
    }

    /** Fills a blank field with what the text has for it. */
    static void fill(Field field, YamlNode node) {
        switch (node) {
            case YamlNode.Scalar scalar when field.getShape().getKind().isLeaf() ->
                    field.set(List.of(scalar.text()));
            case YamlNode.Listing list when field.getShape().getKind().isLeaf() ->
                    field.set(list.items().stream().map(FieldFile::text).toList());
            case YamlNode.Listing list -> list.items().forEach(item ->
                    fill(field.append(variant(item)), item));
            case YamlNode.Mapping map -> parts(field, map);
            case YamlNode.Scalar other -> { }
        }
    }

    private static void parts(Field field, YamlNode.Mapping map) {
        field.setThere(true);
        if (field.getShape().hasVariants()) {
            field.vary(variant(map));
        }
        for (Field part : field.getParts()) {
            part.clear();
            Optional.ofNullable(map.values().get(part.getShape().getKey()))
                    .ifPresent(node -> fill(part, node));
        }
    }

    private static String variant(YamlNode node) {
        return node instanceof YamlNode.Mapping map ? text(map.values().get(KIND)) : "";
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }
}
