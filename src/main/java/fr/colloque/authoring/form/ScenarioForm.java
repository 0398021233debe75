package fr.colloque.authoring.form;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.YamlSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A scenario as it is typed. Filled from the text of a scenario it gives the same text back, in the
 * one form in which scenarios are written; and so it does with a text that is no scenario yet.
 */
public final class ScenarioForm extends FieldForm {

    private static final long serialVersionUID = 1L;
    private static final int MENDINGS = 3; // numbers first, then markup, then what they hid
    private static final String JUDGE = "judge";

    private ScenarioForm(Field root) {
        super(root);
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
        form.getRoot().get("surface").vary(surface);
        new Prefill(id).fill(form.getRoot().get("surface"));
        form.getRoot().get("tasks").add(JUDGE);
        form.getRoot().get("tasks").add("mark");
        return form;
    }

    private static boolean isKnown(Field field) {
        return field.getShape().variants().contains(field.value("kind"));
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

    /** Writes one more part at the end of this list; of this kind, where items have kinds. */
    @Override
    public Optional<Field> add(String path, String kind) {
        Optional<Field> added = super.add(path, kind);
        added.ifPresent(new Prefill(path + getRoot().value("id"))::fill);
        added.filter(part -> part.value("kind").equals("converse")).ifPresent(TalkForm::begin);
        judgeFirst();
        return added;
    }

    /** Moves an item by so many places; the verdict stays first. */
    @Override
    public Optional<Field> move(String path, int by) {
        Optional<Field> moved = super.move(path, by);
        judgeFirst();
        return moved;
    }

    private void judgeFirst() {
        getRoot().get("tasks").place(Comparator.comparing(t -> !JUDGE.equals(t.value("kind"))));
    }

    /** The kinds of task that may still be added: none twice. */
    public List<String> getAddable() {
        Field tasks = getRoot().get("tasks");
        Set<String> there = new HashSet<>();
        tasks.getParts().forEach(t -> there.add(t.value("kind")));
        List<String> kinds = new ArrayList<>(tasks.getShape().item().variants());
        kinds.removeAll(there);
        return tasks.isRoomLeft() ? kinds : List.of();
    }
}
