package fr.colloque.curriculum;

import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Conversation.Choice;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Somebody who answers by habit: the verdict is a reflex, the rest luck and tricks of tests. */
final class Guesser {

    private final Optional<Verdict> reflex;
    private final WordShares shares;
    private final Random random;

    /** @param reflex the verdict that is always given; a random one where there is none */
    Guesser(Optional<Verdict> reflex, WordShares shares, long seed) {
        this.reflex = reflex;
        this.shares = shares;
        this.random = new Random(seed);
    }

    Map<Integer, Answer> answers(Scenario scenario) {
        Verdict verdict = reflex.orElseGet(() ->
                Verdict.values()[random.nextInt(Verdict.values().length)]);
        Map<Integer, Answer> answers = new HashMap<>();
        for (int i = 0; i < scenario.tasks().size(); i++) {
            int number = i;
            answer(scenario, scenario.tasks().get(i), verdict)
                    .ifPresent(answer -> answers.put(number, answer));
        }
        return answers;
    }

    private Optional<Answer> answer(Scenario scenario, Task task, Verdict verdict) {
        return Optional.ofNullable(switch (task) {
            case Task.Judge judge -> new Answer.Judged(verdict);
            case Task.Mark mark -> new Answer.Marked(verdict == Verdict.NONE ? Set.of()
                    : shares.guess(scenario, random), Language.FR);
            case Task.MarkImage mark -> new Answer.Picked(verdict == Verdict.NONE ? Set.of()
                    : some(scenario.surface().pictures().stream().map(Picture::regions)
                            .flatMap(List::stream).map(Region::id).toList()));
            case Task.Rule rule -> new Answer.Picked(some(rule.options()));
            case Task.Choose choose -> new Answer.Picked(choose.several()
                    ? some(choose.options().stream().map(Task.Option::id).toList())
                    : Set.of(longest(choose)));
            case Task.Match match -> new Answer.Matched(match.items().stream().collect(
                    Collectors.toMap(Task.Item::id, item ->
                            any(match.targets()).id())));
            case Task.Order order -> new Answer.Ordered(shuffled(
                    order.actions().stream().map(Task.Action::id).toList()));
            case Task.Converse converse -> new Answer.Conversed(
                    Walk.begin(converse.conversation()).map(this::wander).orElseThrow().path());
            case Task.Concordance concordance -> null;
            case Task.Rewrite rewrite -> null;
        });
    }

    /** The option that says most: the oldest trick of tests. */
    private static String longest(Task.Choose choose) {
        return choose.options().stream()
                .max(Comparator.comparing(option -> option.text().fr().length()))
                .orElseThrow().id();
    }

    private Walk wander(Walk walk) {
        Walk at = walk;
        while (at.outcome().isEmpty() && at.path().size() < Walk.LONGEST) {
            List<Choice> open = at.open();
            at = at.choose(any(open).id()).orElseThrow();
        }
        return at;
    }

    private Set<String> some(List<String> options) {
        Predicate<String> coin = option -> random.nextBoolean();
        Set<String> picked = options.stream().filter(coin).collect(Collectors.toSet());
        return picked.isEmpty() ? Set.of(any(options)) : picked;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private List<String> shuffled(List<String> items) {
        List<String> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }
}
