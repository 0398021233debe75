package fr.colloque.authoring.form;

import fr.colloque.core.module.Text;
import fr.colloque.core.source.YamlSource;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the content as it is typed, field by field. Filled from a text it gives the same text
 * back, in the one form in which such files are written, whether it is whole already or not.
 */
public class FieldForm implements Serializable {

    /** What the name of each field begins with, where a browser sends it. */
    public static final String NAME = "f-";

    private static final long serialVersionUID = 1L;

    private final Field root;

    FieldForm(Field root) {
        this.root = root;
    }

    /** The form of a manifest; nothing where the text is none at all. */
    public static Optional<FieldForm> ofModule(String text) {
        return of(WorkOutline.MODULE, text);
    }

    /** The form of a course; nothing where the text is none at all. */
    public static Optional<FieldForm> ofCourse(String text) {
        return of(WorkOutline.COURSE, text);
    }

    private static Optional<FieldForm> of(Shape shape, String text) {
        Field root = Field.blank(shape, null);
        YamlSource.read("", text).value().ifPresent(node -> FieldFile.fill(root, node));
        return root.value("id").isEmpty() ? Optional.empty() : Optional.of(new FieldForm(root));
    }

    /** A manifest in which nothing is written yet but its title. */
    public static FieldForm blankModule(String id, Text title) {
        return titled(new FieldForm(Field.blank(WorkOutline.MODULE, null)), id, title);
    }

    /** A course in which nothing is written yet but its title. */
    public static FieldForm blankCourse(String id, Text title) {
        return titled(new FieldForm(Field.blank(WorkOutline.COURSE, null)), id, title);
    }

    private static FieldForm titled(FieldForm form, String id, Text title) {
        form.set("id", id);
        form.set("title.fr", title.fr());
        form.set("title.en", title.en());
        return form;
    }

    /** The text as it is typed, whole or not. */
    public String text() {
        return FieldFile.write(root);
    }

    /** The field at this path; nothing where there is none. */
    public Optional<Field> find(String path) {
        Optional<Field> field = Optional.of(root);
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            field = field.flatMap(f -> f.part(step));
        }
        return field;
    }

    /** Puts a text into the field at this path, where there is such a field. */
    public void set(String path, String typed) {
        set(path, List.of(typed));
    }

    /** The same for a field that holds several values. */
    public void set(String path, List<String> typed) {
        find(path).ifPresent(field -> Typed.put(field, typed));
    }

    /** Puts into the field at this path all that another form has there. */
    public void adopt(String path, FieldForm other) {
        find(path).ifPresent(field -> other.find(path).ifPresent(field::become));
    }

    /** Takes over what a browser sent: under the path of each field, with {@link #NAME} before. */
    public void take(Map<String, String[]> sent) {
        root.all().filter(f -> f.getShape().getKind().isLeaf()).toList().forEach(field -> {
            String[] typed = sent.get(NAME + field.getPath());
            if (typed != null && field.getShape().getKind() != Kind.ID) {
                Typed.put(field, List.of(typed));
            }
        });
    }

    /** Writes one more part at the end of this list; of this kind, where items have kinds. */
    public Optional<Field> add(String path, String kind) {
        return find(path).filter(Field::isRoomLeft).map(list -> list.add(kind));
    }

    /** Takes an item out of its list. */
    public void remove(String path) {
        find(path).ifPresent(item -> item.getParent().remove(item));
    }

    /** Moves an item by so many places. */
    public Optional<Field> move(String path, int by) {
        Optional<Field> moved = find(path);
        moved.ifPresent(item -> item.getParent().move(item, by));
        return moved;
    }

    /** Whether a part that may be left out is wanted. */
    public void want(String path, boolean wanted) {
        find(path).filter(Field::isOptional).ifPresent(part -> part.setThere(wanted));
    }

    /** The title for headings: in both languages the one that is typed, as long as it is one. */
    public Text getTitle() {
        String fr = root.get("title").value("fr");
        String en = root.get("title").value("en");
        return new Text(fr.isBlank() ? en : fr, en.isBlank() ? fr : en);
    }

    /** The whole tree: {@code form.root.get('surface')}. */
    public Field getRoot() {
        return root;
    }
}
