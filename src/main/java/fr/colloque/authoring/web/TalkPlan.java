package fr.colloque.authoring.web;

import fr.colloque.authoring.form.Field;
import fr.colloque.authoring.form.TalkForm;
import fr.colloque.core.conversation.Flaw;
import fr.colloque.core.conversation.Routes;
import fr.colloque.core.conversation.TalkLayout;
import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A conversation as its author sees it drawn.
 *
 * @param boxes  the steps, in their order
 * @param lines  the choices, step by step
 * @param best   the most points with which an end can be reached; empty where none can
 * @param flawed the boxes with something wrong
 */
public record TalkPlan(List<Box> boxes, List<Line> lines, int width, int height, String best,
                       List<Box> flawed) {

    private static final int LINE = 28;                      // signs that fit into a box
    private static final int LINES = 2;

    /**
     * A step.
     *
     * @param number  its place, from 1
     * @param path    of its field
     * @param says    the beginning of what is said, in lines
     * @param verdict of the end that it is; empty where it goes on
     * @param flaws   what is wrong with it, in words
     * @param spoken  all of that, for those who hear it
     */
    public record Box(int number, String id, String path, int x, int y, boolean start,
                      List<String> says, String verdict, String flaws, String spoken) { }

    /**
     * A choice.
     *
     * @param path  of its field
     * @param d     how the line runs, as drawings say it
     * @param label its letter and its points
     * @param css   the classes that tell what kind of line it is
     */
    public record Line(String path, String d, String label, int x, int y, String css) { }

    public TalkPlan {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        flawed = List.copyOf(flawed);
    }

    /** Draws what is typed; {@code task} is the field of a task of the kind converse. */
    static TalkPlan of(Field task, Language language) {
        TalkForm form = new TalkForm(task);
        Conversation talk = form.conversation();
        TalkLayout layout = TalkLayout.of(talk);
        List<Set<Flaw>> flaws = Flaw.of(talk);
        List<Box> boxes = layout.boxes().stream().map(box -> box(box, talk,
                form.getSteps().get(box.step()), words(flaws.get(box.step()), language),
                language)).toList();
        TalkBest best = TalkBest.of(talk);
        return new TalkPlan(boxes, layout.arrows().stream().map(arrow -> line(arrow, talk,
                form.getSteps().get(arrow.step()), best)).toList(),
                layout.width(), layout.height(),
                Routes.of(talk).best().stream().mapToObj(Integer::toString).findFirst()
                        .orElse(""),
                boxes.stream().filter(box -> !box.flaws().isEmpty()).toList());
    }

    private static String words(Set<Flaw> flaws, Language language) {
        return flaws.stream().map(f -> Texts.of(language, "authoring_talk.flaw." + f))
                .collect(Collectors.joining(", "));
    }

    private static Box box(TalkLayout.Box box, Conversation talk, Field field, String flaws,
                           Language language) {
        Conversation.Step step = talk.steps().get(box.step());
        String verdict = step.outcome().map(o -> o.verdict().code()).orElse("");
        String says = step.says().in(language);
        String end = verdict.isEmpty() ? "" : Texts.of(language, "authoring_talk.text.end",
                Texts.of(language, "verdict.text." + verdict));
        String spoken = IntStream.range(0, 4).mapToObj(i -> List.of(Texts.of(language,
                        "authoring_talk.label.step", box.step() + 1, step.id()), says, end, flaws)
                .get(i)).filter(s -> !s.isEmpty()).collect(Collectors.joining(". "));
        return new Box(box.step() + 1, step.id(), field.getPath(), box.x(), box.y(),
                step.id().equals(talk.start()), lines(says), verdict, flaws, spoken);
    }

    /** The beginning of a text in lines that fit into a box. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \\t\\n]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() > LINE && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        if (lines.size() > LINES) {
            lines.set(LINES - 1, lines.get(LINES - 1) + " …");
        }
        return lines.stream().limit(LINES)
                .map(l -> l.length() > LINE + 2 ? l.substring(0, LINE) + "…" : l).toList();
    }

    private static Line line(TalkLayout.Arrow arrow, Conversation talk, Field step,
                             TalkBest best) {
        Conversation.Choice choice = talk.steps().get(arrow.step()).choices()
                .get(arrow.choice());
        String points = choice.points() < 0 ? "−" + -choice.points()
                : choice.points() > 0 ? "+" + choice.points() : "0";
        String css = (choice.points() < 0 ? "minus" : choice.points() > 0 ? "plus" : "nil")
                + (arrow.loose() ? " loose" : "") + (arrow.up() ? " up" : "")
                + (best.goesAlong(arrow.step(), arrow.choice()) ? " best" : "");
        return new Line(step.get("choices").getParts().get(arrow.choice()).getPath(),
                run(arrow), letter(arrow.choice()) + " " + points,
                arrow.label().x(), arrow.label().y(), css);
    }

    /** A, B, C … as the choices of a step are called. */
    static String letter(int choice) {
        return Character.toString('A' + choice % ('Z' - 'A' + 1));
    }

    private static String run(TalkLayout.Arrow arrow) {
        StringBuilder d = new StringBuilder();
        TalkLayout.Point last = null;
        for (TalkLayout.Point to : arrow.way()) {
            if (last == null) {
                d.append("M").append(to.x()).append(' ').append(to.y());
            } else if (arrow.up() || last.x() == to.x()) {
                d.append("L").append(to.x()).append(' ').append(to.y());
            } else {
                int middle = (last.y() + to.y()) / 2;
                d.append("C%d %d %d %d %d %d".formatted(last.x(), middle, to.x(), middle,
                        to.x(), to.y()));
            }
            last = to;
        }
        return d.toString();
    }
}
