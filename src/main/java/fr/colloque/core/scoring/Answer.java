package fr.colloque.core.scoring;

import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a doctor answered to one task. */
public sealed interface Answer {

    /** The answer as it is kept; {@link #read} reads it back as the same. */
    String choice();

    /** A judgement. */
    record Judged(Verdict verdict) implements Answer {
        @Override
        public String choice() {
            return verdict.code();
        }
    }

    /**
     * Marked words.
     *
     * @param words    numbers of the words of the surface, from 0, over all its markable texts
     * @param language the language in which the surface was read: the numbers depend on it
     */
    record Marked(Set<Integer> words, Language language) implements Answer {
        public Marked {
            words = Set.copyOf(words);
        }

        @Override
        public String choice() {
            return new TreeSet<>(words).stream().map(String::valueOf)
                    .collect(Collectors.joining(","));
        }
    }

    /** Items matched with targets, by their ids; kept as {@code item=target,…}. */
    record Matched(Map<String, String> targets) implements Answer {
        public Matched {
            targets = Map.copyOf(targets);
        }

        @Override
        public String choice() {
            return new TreeMap<>(targets).entrySet().stream()
                    .map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(","));
        }
    }

    /** Ids of actions in the doctor's order; kept as {@code action=rank,…} with ranks from 1. */
    record Ordered(List<String> actions) implements Answer {
        public Ordered {
            actions = List.copyOf(actions);
        }

        @Override
        public String choice() {
            return IntStream.range(0, actions.size()).mapToObj(i -> actions.get(i) + "=" + (i + 1))
                    .sorted().collect(Collectors.joining(","));
        }
    }

    /**
     * The choices made in a conversation, first to last; kept as {@code >choice>choice}, so that
     * the database can tell going on from going back.
     */
    record Conversed(List<String> choices) implements Answer {
        public Conversed {
            choices = List.copyOf(choices);
        }

        @Override
        public String choice() {
            return choices.stream().map(c -> ">" + c).collect(Collectors.joining());
        }
    }

    /**
     * How much a new fact changes the judgement.
     *
     * @param shift from −2 to +2; nothing where the doctor finds it outside their field
     */
    record Rated(Optional<Integer> shift) implements Answer {

        /** What is kept for “outside my field”. */
        static final String OUTSIDE = "outside";

        @Override
        public String choice() {
            return shift.map(String::valueOf).orElse(OUTSIDE);
        }
    }

    /** What the doctor wrote. Shown to nobody else. */
    record Written(String text, Language language) implements Answer {
        @Override
        public String choice() {
            return text;
        }
    }

    /** Picked options, or regions of a picture. */
    record Picked(Set<String> options) implements Answer {
        public Picked {
            options = Set.copyOf(options);
        }

        @Override
        public String choice() {
            return String.join(",", new TreeSet<>(options));
        }
    }

    /**
     * Whether nothing of this task is left to do: every item has a target, and a conversation is at
     * an outcome. Other answers are whole or do not fit at all.
     */
    default boolean completes(Task task) {
        return switch (task) {
            case Task.Match match when this instanceof Matched matched ->
                    matched.targets().size() == match.items().size();
            case Task.Converse converse when this instanceof Conversed conversed ->
                    Walk.along(converse.conversation(), conversed.choices())
                            .filter(walk -> walk.outcome().isPresent()).isPresent();
            default -> true;
        };
    }

    /**
     * Reads an answer to this task as it was kept or sent.
     *
     * @return nothing where the choice does not fit the task: an unknown verdict, a word number
     *     that is no number, an option that the task does not have, a text that is too long
     */
    static Optional<Answer> read(Task task, Surface surface, String choice,
                                 Language language) {
        return new AnswerReader(surface, choice, language).read(task);
    }
}
