package fr.colloque.admin.store;

import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.MarkKey;
import fr.colloque.core.scoring.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an invented doctor answers: right as often as its skill says, otherwise wrong in a way that
 * people are.
 */
final class DemoAnswers {

    private static final int CERTAIN = 100;
    /** How many conversations somebody skilled goes through in thought before talking. */
    private static final int IMAGINED = 40;
    /** One in so many finds a question outside their field. */
    private static final int OUTSIDE = 12;

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

    /**
     * How sure one is, by number of task, where it is asked: mostly rightly so.
     *
     * @param scores what the answers are worth
     */
    Map<Integer, Certainty> sure(Scenario scenario, List<Optional<Score>> scores) {
        Map<Integer, Certainty> sure = new TreeMap<>();
        for (int task = 0; task < scenario.tasks().size(); task++) {
            if (scenario.tasks().get(task).stake().certainty()) {
                sure.put(task, sure(scores.get(task).filter(Score.FULL::equals).isPresent()));
            }
        }
        return sure;
    }

    /** The lower one of two throws where the answer is wrong, the higher one where it is right. */
    private Certainty sure(boolean right) {
        int one = random.nextInt(Certainty.values().length);
        int other = random.nextInt(Certainty.values().length);
        return Certainty.values()[right ? Math.max(one, other) : Math.min(one, other)];
    }

    private Answer to(Task task, Surface surface, boolean right) {
        return switch (task) {
            case Task.Judge judge -> new Answer.Judged(right ? judge.verdict()
                    : neighbour(judge.verdict()));
            case Task.Mark mark -> new Answer.Marked(
                    some(MarkKey.of(surface, language).decisive(), right), language);
            case Task.MarkImage image -> new Answer.Picked(some(regions(surface), right));
            case Task.Rule rule -> picked(rule.right(), rule.options(), right);
            case Task.Choose choose -> picked(
                    choose.options().stream().filter(Task.Option::right).map(Task.Option::id)
                            .collect(Collectors.toSet()),
                    choose.options().stream().map(Task.Option::id).toList(), right);
            case Task.Match match -> matched(match, right);
            case Task.Order order -> ordered(order, right);
            case Task.Converse converse -> conversed(converse.conversation(), right);
            case Task.Concordance concordance -> new Answer.Rated(
                    random.nextInt(OUTSIDE) == 0 ? Optional.empty()
                            : Optional.of(random.nextInt(-2, 3)));
            case Task.Rewrite rewrite -> new Answer.Written(written(rewrite, right), language);
        };
    }

    private Verdict neighbour(Verdict verdict) {
        Verdict beside = random.nextBoolean() ? Verdict.NONE : Verdict.BREACH;
        return verdict == Verdict.CAUTION ? beside : Verdict.CAUTION;
    }

    private static Set<String> regions(Surface surface) {
        return surface.regions().stream().filter(r -> r.weight() == Region.Weight.DECISIVE)
                .map(Region::id).collect(Collectors.toSet());
    }

    /** Somebody who is wrong sees every other thing that decides. */
    private <T extends Comparable<T>> Set<T> some(Set<T> decisive, boolean right) {
        Set<T> seen = new TreeSet<>();
        for (T thing : new TreeSet<>(decisive)) {
            if (right || random.nextBoolean()) {
                seen.add(thing);
            }
        }
        return seen;
    }

    private Answer picked(Set<String> key, List<String> options, boolean right) {
        return new Answer.Picked(right ? key
                : Set.of(options.get(random.nextInt(options.size()))));
    }

    /** Somebody who is wrong puts one thing to where it does not belong. */
    private Answer matched(Task.Match match, boolean right) {
        Map<String, String> targets = new HashMap<>(match.items().stream()
                .collect(Collectors.toMap(Task.Item::id, Task.Item::target)));
        if (!right) {
            Task.Item item = match.items().get(random.nextInt(match.items().size()));
            targets.put(item.id(), match.targets().get(random.nextInt(match.targets().size()))
                    .id());
        }
        return new Answer.Matched(targets);
    }

    /** Somebody who is wrong takes two neighbours the other way round. */
    private Answer ordered(Task.Order order, boolean right) {
        List<String> actions = new ArrayList<>(
                order.actions().stream().map(Task.Action::id).toList());
        if (!right) {
            int first = random.nextInt(actions.size() - 1);
            Collections.swap(actions, first, first + 1);
        }
        return new Answer.Ordered(actions);
    }

    /** Somebody skilled has thought of what may follow; others say what comes to mind. */
    private Answer conversed(Conversation conversation, boolean right) {
        return new Answer.Conversed(Stream.generate(() -> walked(conversation))
                .limit(right ? IMAGINED : 1)
                .max(Comparator.comparingInt(Walk::points)).orElseThrow().path());
    }

    private Walk walked(Conversation conversation) {
        Walk walk = Walk.begin(conversation).orElseThrow();
        while (!walk.open().isEmpty()) {
            List<Conversation.Choice> open = walk.open();
            walk = walk.choose(open.get(random.nextInt(open.size())).id()).orElseThrow();
        }
        return walk;
    }

    /** Somebody who is wrong leaves in what should have gone. */
    private String written(Task.Rewrite rewrite, boolean right) {
        String model = rewrite.model().in(language);
        return right ? model
                : model + " (" + rewrite.avoid().getFirst().name().in(language) + " : "
                        + rewrite.avoid().getFirst().in(language).getFirst() + ")";
    }
}
