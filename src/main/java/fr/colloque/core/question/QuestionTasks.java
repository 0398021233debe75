package fr.colloque.core.question;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.question.Question.Answer;
import fr.colloque.core.question.Question.Kind;
import fr.colloque.core.question.Question.Pair;
import fr.colloque.core.question.QuestionBank.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions of other systems as tasks of ours, and back. Texts stand in one language; the other
 * stays empty for an author to fill.
 */
public final class QuestionTasks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PERCENT_DIGITS = 5;
    private static final Map<Boolean, Text> TRUTH = Map.of(true, new Text("Vrai", "True"),
            false, new Text("Faux", "False"));

    private QuestionTasks() { }

    /** A task, or why there is none. */
    public record Taken(Optional<Task> task, Optional<Reason> reason) {
        static Taken of(Task task) {
            return new Taken(Optional.of(task), Optional.empty());
        }

        static Taken not(Reason reason) {
            return new Taken(Optional.empty(), Optional.of(reason));
        }
    }

    /** The task that asks the same. Half credits for an option have no equal: it counts as wrong. */
    public static Taken task(Question question, Language language) {
        if (question.kind() == Kind.MATCHING) {
            return match(question, language);
        }
        boolean several = question.kind() == Kind.SEVERAL;
        List<Task.Option> options = new ArrayList<>();
        for (Answer answer : question.answers()) {
            boolean right = several ? answer.percent().signum() > 0
                    : answer.percent().compareTo(HUNDRED) == 0;
            Text text = question.kind() == Kind.TRUE_FALSE ? TRUTH.get(options.isEmpty())
                    : text(answer.text(), language);
            options.add(new Task.Option("option-" + (options.size() + 1), text, right,
                    text(answer.why(), language)));
        }
        long right = options.stream().filter(Task.Option::right).count();
        if (options.isEmpty() || right == 0) {
            return Taken.not(Reason.INCOMPLETE);
        }
        return right == options.size() ? Taken.not(Reason.ALL_RIGHT) : Taken.of(new Task.Choose(
                text(question.text(), language), several || right > 1, false, options, Stake.ONE));
    }

    private static Taken match(Question question, Language language) {
        Map<String, Task.Target> targets = new LinkedHashMap<>();
        question.pairs().stream().map(Pair::target).filter(t -> !t.isBlank()).forEach(t ->
                targets.computeIfAbsent(t, u -> new Task.Target("target-" + (targets.size() + 1),
                        text(u, language))));
        List<Task.Item> items = new ArrayList<>();
        for (Pair pair : question.pairs()) {
            if (!pair.item().isBlank() && targets.containsKey(pair.target())) {
                items.add(new Task.Item("item-" + (items.size() + 1), text(pair.item(), language),
                        targets.get(pair.target()).id()));
            }
        }
        return items.size() < 2 || targets.size() < 2 ? Taken.not(Reason.INCOMPLETE)
                : Taken.of(new Task.Match(text(question.text(), language), items,
                        List.copyOf(targets.values()), Stake.ONE));
    }

    private static Text text(String text, Language language) {
        return language == Language.FR ? new Text(text, "") : new Text("", text);
    }

    /**
     * The question that asks the same, with the same marks; empty for tasks that these formats
     * cannot say.
     *
     * @param shown what stands before the question: context and surface, in that language
     */
    public static Optional<Question> question(Task task, String name, String shown,
                                              Language language) {
        return switch (task) {
            case Task.Choose choose -> Optional.of(choose(choose, name, shown, language));
            case Task.Match match -> Optional.of(Question.matching(name,
                    asked(shown, match.question(), language), pairs(match, language)));
            default -> Optional.empty();
        };
    }

    private static Question choose(Task.Choose choose, String name, String shown,
                                   Language language) {
        long right = choose.options().stream().filter(Task.Option::right).count();
        BigDecimal share = choose.several() ? HUNDRED.divide(BigDecimal.valueOf(right),
                PERCENT_DIGITS, RoundingMode.HALF_UP) : HUNDRED;
        BigDecimal wrong = choose.several() ? share.negate() : BigDecimal.ZERO;
        return Question.picking(name, asked(shown, choose.question(), language),
                choose.several() ? Kind.SEVERAL : Kind.ONE, choose.options().stream().map(o ->
                        new Answer(o.text().in(language), o.right() ? share : wrong,
                                o.why().in(language))).toList());
    }

    /** A target that nothing belongs to stands beside an empty item, as the formats want it. */
    private static List<Pair> pairs(Task.Match match, Language language) {
        List<Pair> pairs = new ArrayList<>();
        for (Task.Item item : match.items()) {
            match.targets().stream().filter(t -> t.id().equals(item.target())).forEach(t ->
                    pairs.add(new Pair(item.text().in(language), t.text().in(language))));
        }
        match.targets().stream().filter(t -> match.items().stream()
                        .noneMatch(i -> i.target().equals(t.id())))
                .forEach(t -> pairs.add(new Pair("", t.text().in(language))));
        return pairs;
    }

    private static String asked(String shown, Text question, Language language) {
        return (shown.isBlank() ? "" : shown.strip() + "\n") + question.in(language);
    }
}
