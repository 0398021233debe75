package fr.colloque.authoring.web;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import fr.colloque.platform.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A task as a doctor reads it, to be looked at and not to be answered.
 *
 * @param question what is asked
 * @param lines    what may be picked or said
 */
public record TaskSketch(String question, List<Line> lines) {

    public TaskSketch {
        lines = List.copyOf(lines);
    }

    /**
     * Something that may be picked or said.
     *
     * @param right whether it is right; always false where the key is not shown
     * @param why   the reason shown afterwards; empty where the key is not shown
     */
    public record Line(String text, boolean right, String why) { }

    /** All tasks of a scenario, in one language. */
    static List<TaskSketch> all(Scenario scenario, Curriculum around, Language language,
                                boolean key) {
        Drawer drawer = new Drawer(scenario, around, language);
        return scenario.tasks().stream().map(task -> {
            List<Line> lines = drawer.lines(task, key);
            return new TaskSketch(drawer.question(task), key ? lines : lines.stream()
                    .map(line -> new Line(line.text(), false, "")).toList());
        }).toList();
    }

    private record Drawer(Scenario scenario, Curriculum around, Language language) {

        String question(Task task) {
            return switch (task) {
                case Task.Choose choose -> in(choose.question());
                case Task.Match match -> in(match.question());
                case Task.Order order -> in(order.question());
                case Task.Converse converse -> in(converse.question());
                case Task.Rewrite rewrite -> in(rewrite.question());
                default -> Texts.of(language, "attempt_paper.legend." + task.kind());
            };
        }

        List<Line> lines(Task task, boolean key) {
            return switch (task) {
                case Task.Judge judge -> Arrays.stream(Verdict.values()).map(v -> new Line(
                        Texts.of(language, "verdict.text." + v.code()),
                        v == judge.verdict(), "")).toList();
                case Task.Mark mark -> List.of();
                case Task.MarkImage image -> scenario.surface().regions().stream().map(
                        r -> new Line(in(r.text()), r.weight() == Region.Weight.DECISIVE, ""))
                        .toList();
                case Task.Rule rule -> rule.options().stream().map(id -> new Line(rule(id),
                        rule.right().contains(id), "")).toList();
                case Task.Choose choose -> choose.options().stream().map(
                        o -> new Line(in(o.text()), o.right(), in(o.why()))).toList();
                case Task.Match match -> match(match, key);
                case Task.Order order -> order(order, key);
                case Task.Converse converse -> converse(converse, key);
                case Task.Concordance c -> Stream.of("hypothesis", "fact").map(part -> plain(
                        Texts.of(language, "concordance.label." + part) + " · "
                        + in(part.equals("fact") ? c.fact() : c.hypothesis()))).toList();
                case Task.Rewrite rewrite -> key ? List.of(new Line(in(rewrite.model()), true, ""))
                        : List.of();
            };
        }

        private String rule(String id) {
            return around.source(id).map(s -> in(s.title())).orElse(id);
        }

        private List<Line> match(Task.Match match, boolean key) {
            List<Line> lines = new ArrayList<>();
            match.items().forEach(item -> lines.add(plain(in(item.text()) + (key
                    ? " → " + target(match, item.target()) : ""))));
            if (!key) {
                match.targets().forEach(target -> lines.add(plain("→ " + in(target.text()))));
            }
            return lines;
        }

        private String target(Task.Match match, String id) {
            return match.targets().stream().filter(t -> t.id().equals(id)).findFirst()
                    .map(t -> in(t.text())).orElse(id);
        }

        /** Without the key in an order that says nothing. */
        private List<Line> order(Task.Order order, boolean key) {
            return key ? IntStream.range(0, order.actions().size()).mapToObj(i -> plain(
                            i + 1 + ". " + in(order.actions().get(i).text()))).toList()
                    : order.actions().stream().sorted(Comparator.comparing(Task.Action::id))
                            .map(action -> plain(in(action.text()))).toList();
        }

        /** Without the key only how it begins: the rest depends on what one says. */
        private List<Line> converse(Task.Converse converse, boolean key) {
            Conversation talk = converse.conversation();
            List<Line> lines = new ArrayList<>();
            talk.steps().stream().filter(s -> key || s.id().equals(talk.start())).forEach(step -> {
                lines.add(plain(in(converse.partner()) + " · " + in(step.says())));
                int best = step.choices().stream().mapToInt(Conversation.Choice::points).max()
                        .orElse(0);
                step.choices().forEach(c -> lines.add(new Line("– " + in(c.text())
                        + (key ? " (" + c.points() + ")" : ""), c.points() == best,
                        in(c.why()))));
                step.outcome().filter(o -> key).ifPresent(o -> lines.add(plain(
                        Texts.of(language, "verdict.text." + o.verdict().code()) + " · "
                        + in(o.text()))));
            });
            return lines;
        }

        private static Line plain(String text) {
            return new Line(text, false, "");
        }

        private String in(Text text) {
            return text.in(language);
        }
    }
}
