package fr.colloque.authoring.form;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The conversation of a task as it is typed: read whole at any time, whatever else of the scenario
 * is not written yet, and changed so that choices go on leading where they led.
 */
public final class TalkForm {

    private static final Pattern POINTS = Pattern.compile("-?[0-9]{1,3}");
    private static final String TASK = "^(tasks\\.[0-9]+)(\\..*)?$";
    private static final int LONGEST = 24;

    private final Field task;

    /**
     * @param task of the kind {@code converse}
     */
    public TalkForm(Field task) {
        this.task = task;
    }

    /** The conversation in which this path lies; nothing where it lies in none. */
    public static Optional<TalkForm> of(FieldForm form, String path) {
        return form.find(path.replaceFirst(TASK, "$1"))
                .filter(task -> task.value("kind").equals("converse")).map(TalkForm::new);
    }

    /** Two steps to begin with: something to say, and an end. */
    static void begin(Field task) {
        List<Field> steps = task.get("steps").getParts();
        task.get("start").set(List.of(steps.getFirst().value("id")));
        steps.getFirst().get("choices").add("").get("to")
                .set(List.of(steps.getLast().value("id")));
        steps.getFirst().get("choices").add("");
        steps.getLast().get("outcome").setThere(true);
    }

    /** The task as it is typed; what is no number yet counts as 0. */
    public Task.Converse typed() {
        return new Task.Converse(text(task, "question"), text(task, "partner"), conversation(),
                Stake.ONE);
    }

    /** The conversation as it is typed; what is no number yet counts as 0. */
    public Conversation conversation() {
        return new Conversation(task.value("start"),
                task.get("steps").getParts().stream().map(TalkForm::step).toList());
    }

    private static Conversation.Step step(Field step) {
        Field outcome = step.get("outcome");
        return new Conversation.Step(step.value("id"), text(step, "says"),
                step.get("choices").getParts().stream().map(TalkForm::choice).toList(),
                outcome.isThere() ? Optional.of(new Conversation.Outcome(verdict(outcome),
                        text(outcome, "text"))) : Optional.empty());
    }

    private static Conversation.Choice choice(Field choice) {
        String points = choice.value("points");
        return new Conversation.Choice(choice.value("id"), text(choice, "text"),
                choice.value("to"), POINTS.matcher(points).matches()
                ? Integer.parseInt(points) : 0, text(choice, "why"));
    }

    private static Verdict verdict(Field outcome) {
        return Arrays.stream(Verdict.values())
                .filter(v -> v.code().equals(outcome.value("verdict"))).findFirst()
                .orElse(Verdict.BREACH);
    }

    private static Text text(Field field, String key) {
        return new Text(field.get(key).value("fr"), field.get(key).value("en"));
    }

    /**
     * Changes what a button asks for; anything else changes nothing.
     *
     * @param act  {@code talkName}, {@code talkNext}, {@code talkEnd} or {@code talkRemove}
     * @param at   the path of the step, or of the choice that is to lead to a new one
     * @param name of the step, as it is typed
     * @return the path of the field where the author goes on
     */
    public String change(String act, String at, String name) {
        Optional<Field> field = task.all().filter(f -> f.getPath().equals(at)).findFirst();
        return switch (act) {
            case "talkName" -> field.map(step -> rename(step, name)).orElse(at);
            case "talkNext" -> field.flatMap(choice -> next(choice, false)).orElse(at);
            case "talkEnd" -> field.flatMap(choice -> next(choice, true)).orElse(at);
            case "talkRemove" -> field.map(this::remove).orElse(at);
            default -> at;
        };
    }

    /** Gives a step another name; all that leads to it still does. */
    private String rename(Field step, String typed) {
        String before = step.value("id");
        String plain = Normalizer.normalize(typed.toLowerCase(Locale.ROOT).replace("œ", "oe")
                .replace("æ", "ae"), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = plain.substring(0, Math.min(LONGEST, plain.length()))
                .replaceAll("-$", "");
        if (!name.isEmpty() && !name.equals(before)) {
            String free = IntStream.iterate(1, n -> n + 1)
                    .mapToObj(n -> n == 1 ? name : name + "-" + n)
                    .filter(id -> id.equals(before) || ids().noneMatch(id::equals))
                    .findFirst().orElseThrow();
            links(before).forEach(link -> link.set(List.of(free)));
            step.get("id").set(List.of(free));
        }
        return step.getPath() + ".name";
    }

    private Stream<String> ids() {
        return task.all().filter(f -> f.getShape().getKey().equals("id")).map(Field::getValue);
    }

    /** What leads to the step with this id: choices, and the start. */
    private List<Field> links(String id) {
        return task.all().filter(f -> f.getShape().getKey().equals("to")
                || f.getShape().getKey().equals("start"))
                .filter(f -> f.getValue().equals(id)).toList();
    }

    /** A new step to which this choice leads from now on; nothing where there is no room. */
    private Optional<String> next(Field choice, boolean end) {
        return Optional.of(task.get("steps")).filter(Field::isRoomLeft).map(steps -> {
            Field step = steps.add("");
            step.get("outcome").setThere(end);
            choice.get("to").set(List.of(step.value("id")));
            return step.getPath();
        });
    }

    /** Takes a step away; choices that led to it lead nowhere until their author says where. */
    private String remove(Field step) {
        links(step.value("id")).forEach(link -> link.set(List.of("")));
        task.get("steps").remove(step);
        return task.getPath() + ".steps";
    }

    /** Its steps, as fields. */
    public List<Field> getSteps() {
        return task.get("steps").getParts();
    }
}
