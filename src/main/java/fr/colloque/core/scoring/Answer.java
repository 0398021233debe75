package fr.colloque.core.scoring;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.util.Arrays;
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

    /** The answer as it is kept: a verdict, word numbers or option ids, joined by commas. */
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
     * Reads an answer to this task as it was kept or sent.
     *
     * @return nothing where the choice does not fit the task: an unknown verdict, a word number
     *     that is no number, an option that the task does not have
     */
    static Optional<Answer> read(Task task, Surface surface, String choice,
                                 Language language) {
        Set<String> parts = Arrays.stream(choice.split(",")).map(String::strip)
                .filter(p -> !p.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        return switch (task) {
            case Task.Judge judge -> verdict(choice).map(Judged::new);
            case Task.Mark mark -> marked(parts, language);
            case Task.Rule rule -> picked(parts, Set.copyOf(rule.options()), true);
            case Task.Choose choose -> picked(parts, choose.options().stream()
                    .map(Task.Option::id).collect(Collectors.toSet()), choose.several());
            default -> throw new IllegalArgumentException(task.kind());
        };
    }

    private static Optional<Verdict> verdict(String choice) {
        return Arrays.stream(Verdict.values()).filter(v -> v.code().equals(choice)).findFirst();
    }

    private static Optional<Answer> marked(Set<String> parts, Language language) {
        if (!parts.stream().allMatch(p -> p.matches("\\d{1,4}"))) {
            return Optional.empty();
        }
        return Optional.of(new Marked(
                parts.stream().map(Integer::valueOf).collect(Collectors.toSet()), language));
    }

    private static Optional<Answer> picked(Set<String> parts, Set<String> known, boolean several) {
        boolean fits = known.containsAll(parts) && !parts.isEmpty()
                && (several || parts.size() == 1);
        return fits ? Optional.of(new Picked(parts)) : Optional.empty();
    }
}
