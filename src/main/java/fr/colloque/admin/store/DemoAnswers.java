package fr.colloque.admin.store;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.MarkKey;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an invented doctor answers: right as often as its skill says, otherwise wrong in a way that
 * people are.
 */
final class DemoAnswers {

    private static final int CERTAIN = 100;

    private final Random random;
    private final Language language;

    DemoAnswers(Random random, Language language) {
        this.random = random;
        this.language = language;
    }

    /**
     * Answers to every task of a scenario, by number of task.
     *
     * @param skill how many answers of a hundred are right
     */
    Map<Integer, Answer> to(Scenario scenario, int skill) {
        Map<Integer, Answer> answers = new TreeMap<>();
        for (int task = 0; task < scenario.tasks().size(); task++) {
            boolean right = random.nextInt(CERTAIN) < skill;
            answers.put(task, to(scenario.tasks().get(task), scenario.surface(), right));
        }
        return answers;
    }

    private Answer to(Task task, Surface surface, boolean right) {
        return switch (task) {
            case Task.Judge judge -> new Answer.Judged(right ? judge.verdict()
                    : neighbour(judge.verdict()));
            case Task.Mark mark -> marked(MarkKey.of(surface, language).decisive(), right);
            case Task.Rule rule -> picked(rule.right(), rule.options(), right);
            case Task.Choose choose -> picked(
                    choose.options().stream().filter(Task.Option::right).map(Task.Option::id)
                            .collect(Collectors.toSet()),
                    choose.options().stream().map(Task.Option::id).toList(), right);
            default -> throw new IllegalArgumentException(task.kind());
        };
    }

    private static Verdict neighbour(Verdict verdict) {
        return verdict == Verdict.CAUTION ? Verdict.NONE : Verdict.CAUTION;
    }

    /** Somebody who is wrong sees every other deciding word. */
    private Answer marked(Set<Integer> decisive, boolean right) {
        Set<Integer> words = new TreeSet<>();
        for (int word : new TreeSet<>(decisive)) {
            if (right || random.nextBoolean()) {
                words.add(word);
            }
        }
        return new Answer.Marked(words, language);
    }

    private Answer picked(Set<String> key, List<String> options, boolean right) {
        return new Answer.Picked(right ? key
                : Set.of(options.get(random.nextInt(options.size()))));
    }
}
