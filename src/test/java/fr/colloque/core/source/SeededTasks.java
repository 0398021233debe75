package fr.colloque.core.source;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Tasks of every kind, with and without everything that may be left out. */
final class SeededTasks {

    private final SeededScenarios words;
    private final Random random;

    SeededTasks(SeededScenarios words, Random random) {
        this.words = words;
        this.random = random;
    }

    Task.Judge judge() {
        PartialCredit partial = random.nextBoolean() ? PartialCredit.HALF
                : new PartialCredit(new BigDecimal("0.50"), BigDecimal.ONE);
        return new Task.Judge(words.any(Verdict.values()), partial, stake());
    }

    Task next() {
        return switch (random.nextInt(9)) {
            case 0 -> new Task.Mark(stake());
            case 1 -> new Task.MarkImage(stake());
            case 2 -> new Task.Rule(words.sources(3, 5), Set.copyOf(words.sources(1, 4)), stake());
            case 3 -> new Task.Choose(words.text(), random.nextBoolean(), random.nextBoolean(),
                    words.some(3, 5, () -> new Task.Option(words.id(), words.text(),
                            random.nextBoolean(), words.text())), stake());
            case 4 -> new Task.Match(words.text(),
                    words.some(2, 6, () -> new Task.Item(words.id(), words.text(), words.id())),
                    words.some(2, 6, () -> new Task.Target(words.id(), words.text())), stake());
            case 5 -> new Task.Order(words.text(),
                    words.some(3, 6, () -> new Task.Action(words.id(), words.text())), stake());
            case 6 -> new Task.Converse(words.text(), words.text(), conversation(), stake());
            case 7 -> new Task.Concordance(words.text(), words.text(), stake());
            default -> new Task.Rewrite(words.text(), words.some(1, 6, this::phrases),
                    words.some(0, 4, this::phrases), words.text(),
                    words.some(2, 5, words::text));
        };
    }

    private Conversation conversation() {
        return new Conversation(words.id(), words.some(2, 20, () -> new Conversation.Step(
                words.id(), words.text(),
                random.nextBoolean() ? List.of() : words.some(2, 4, this::choice),
                words.maybe(() -> new Conversation.Outcome(words.any(Verdict.values()),
                        words.text())))));
    }

    private Conversation.Choice choice() {
        return new Conversation.Choice(words.id(), words.text(), words.id(),
                random.nextInt(19) - 9, words.text());
    }

    private Task.Phrases phrases() {
        return new Task.Phrases(words.text(), wordings(), wordings());
    }

    private List<String> wordings() {
        return words.some(1, 4, words::words).stream().distinct().toList();
    }

    private Stake stake() {
        return new Stake(1 + random.nextInt(10), random.nextBoolean());
    }
}
