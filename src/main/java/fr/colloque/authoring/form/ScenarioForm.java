package fr.colloque.authoring.form;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.YamlSource;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A scenario as it is typed. Filled from the text of a scenario it gives the same text back, in the
 * one form in which scenarios are written; and so it does with a text that is no scenario yet.
 */
public final class ScenarioForm implements Serializable {

    /** What the name of each field begins with, where a browser sends it. */
    public static final String NAME = "f-";

    private static final long serialVersionUID = 1L;
    private static final int MENDINGS = 3; // numbers first, then markup, then what they hid
    private static final String JUDGE = "judge";

    private final Field root;

    private ScenarioForm(Field root) {
        this.root = root;
    }

    /** The form of a text; nothing where the text is of another shape altogether. */
    public static Optional<ScenarioForm> of(String text) {
        Field root = Field.blank(Outline.SCENARIO, null);
        YamlSource.read("", text).value().ifPresent(node -> FieldFile.fill(root, node));
        boolean known = !root.value("id").isEmpty() && isKnown(root.get("surface"))
                && root.get("tasks").getParts().stream().allMatch(ScenarioForm::isKnown);
        return known ? Optional.of(new ScenarioForm(root)) : Optional.empty();
    }

    /**
     * A scenario in which little is written yet, with the two tasks that most have.
     *
     * @param surface the kind of its surface, as files write it
     */
    public static ScenarioForm blank(String id, Text title, String surface, String lesson) {
        ScenarioForm form = new ScenarioForm(Field.blank(Outline.SCENARIO, null));
        form.set("id", id);
        form.set("title.fr", title.fr());
        form.set("title.en", title.en());
        form.set("lesson", lesson);
        form.root.get("surface").vary(surface);
        new Prefill(id).fill(form.root.get("surface"));
        form.root.get("tasks").add(JUDGE);
        form.root.get("tasks").add("mark");
        return form;
    }

    private static boolean isKnown(Field field) {
        return field.getShape().variants().contains(field.value("kind"));
    }

    /** The text as it is typed, scenario or not. */
    public String text() {
        return FieldFile.write(root);
    }

    /**
     * The scenario that is typed, unless some of it is none yet: markup that is not closed, a count
     * that is no number. Such findings bear the path of the field as their file.
     */
    public Reading<Scenario> read() {
        String text = text();
        Reading<Scenario> reading = ScenarioReader.readUnderWork("", text);
        WrittenLines lines = WrittenLines.of(text);
        return reading.value().isPresent() ? reading
                : Reading.faulty(reading.findings().stream().map(f -> new Finding(
                lines.path(f.line()), 1, f.rule(), f.args())).toList());
    }

    /**
     * The same, made as good as can be where something is none yet: to be looked at only. Nothing
     * where even that is none.
     *
     * @param report takes what is wrong with it
     */
    public Optional<Scenario> typed(Consumer<Finding> report) {
        Reading<Scenario> reading = read();
        reading.findings().forEach(report);
        ScenarioForm mended = reading.value().isPresent() ? this : of(text()).orElseThrow();
        for (int again = 0; again < MENDINGS && reading.value().isEmpty(); again++) {
            reading.findings().forEach(f -> mended.find(f.file()).ifPresent(Mending::mend));
            reading = mended.read();
        }
        return reading.value();
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
        Optional<Field> added = find(path).filter(Field::isRoomLeft).map(list -> list.add(kind));
        added.ifPresent(new Prefill(path + root.value("id"))::fill);
        added.filter(part -> part.value("kind").equals("converse")).ifPresent(TalkForm::begin);
        judgeFirst();
        return added;
    }

    /** Takes an item out of its list. */
    public void remove(String path) {
        find(path).ifPresent(item -> item.getParent().remove(item));
    }

    /** Moves an item by so many places; the verdict stays first. */
    public Optional<Field> move(String path, int by) {
        Optional<Field> moved = find(path);
        moved.ifPresent(item -> item.getParent().move(item, by));
        judgeFirst();
        return moved;
    }

    /** Whether a part that may be left out is wanted. */
    public void want(String path, boolean wanted) {
        find(path).filter(Field::isOptional).ifPresent(part -> part.setThere(wanted));
    }

    private void judgeFirst() {
        root.get("tasks").place(Comparator.comparing(t -> !JUDGE.equals(t.value("kind"))));
    }

    /** The kinds of task that may still be added: none twice. */
    public List<String> getAddable() {
        Field tasks = root.get("tasks");
        Set<String> there = new HashSet<>();
        tasks.getParts().forEach(t -> there.add(t.value("kind")));
        List<String> kinds = new ArrayList<>(tasks.getShape().item().variants());
        kinds.removeAll(there);
        return tasks.isRoomLeft() ? kinds : List.of();
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
