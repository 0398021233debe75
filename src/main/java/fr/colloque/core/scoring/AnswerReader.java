package fr.colloque.core.scoring;

import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A choice as it was kept or sent into an answer. Trusts nothing: whatever is odd does not fit. */
final class AnswerReader {

    /** What a doctor may write, in UTF-16 units as browsers count them. */
    static final int LONGEST_TEXT = 1000;

    private final Surface surface;
    private final String choice;
    private final Language language;
    private final Set<String> parts;

    AnswerReader(Surface surface, String choice, Language language) {
        this.surface = surface;
        this.choice = choice;
        this.language = language;
        this.parts = Arrays.stream(choice.split(",")).map(String::strip)
                .filter(p -> !p.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<Answer> read(Task task) {
        return switch (task) {
            case Task.Judge judge -> verdict();
            case Task.Mark mark -> marked();
            case Task.MarkImage image -> regions();
            case Task.Rule rule -> picked(Set.copyOf(rule.options()), true);
            case Task.Choose choose ->
                    picked(ids(choose.options(), Task.Option::id), choose.several());
            case Task.Match match -> matched(match);
            case Task.Order order -> ordered(order);
            case Task.Converse converse -> conversed(converse);
            case Task.Concordance concordance -> rated();
            case Task.Rewrite rewrite -> written();
        };
    }

    private Optional<Answer> verdict() {
        return Arrays.stream(Verdict.values()).filter(v -> v.code().equals(choice)).findFirst()
                .map(Answer.Judged::new);
    }

    private Optional<Answer> marked() {
        if (!parts.stream().allMatch(p -> p.matches("\\d{1,4}"))) {
            return Optional.empty();
        }
        return Optional.of(new Answer.Marked(
                parts.stream().map(Integer::valueOf).collect(Collectors.toSet()), language));
    }

    /** No region at all is an answer too: nothing gives anybody away. */
    private Optional<Answer> regions() {
        return ids(surface.regions(), Region::id).containsAll(parts)
                ? Optional.of(new Answer.Picked(parts)) : Optional.empty();
    }

    private Optional<Answer> picked(Set<String> known, boolean several) {
        boolean fits = known.containsAll(parts) && !parts.isEmpty()
                && (several || parts.size() == 1);
        return fits ? Optional.of(new Answer.Picked(parts)) : Optional.empty();
    }

    /** At least one pair; what has no target yet is kept open. */
    private Optional<Answer> matched(Task.Match match) {
        return pairs(ids(match.items(), Task.Item::id)).filter(pairs -> !pairs.isEmpty()
                        && ids(match.targets(), Task.Target::id).containsAll(pairs.values()))
                .map(Answer.Matched::new);
    }

    private Optional<Answer> ordered(Task.Order order) {
        Set<String> known = ids(order.actions(), Task.Action::id);
        List<String> ranks = IntStream.rangeClosed(1, known.size()).mapToObj(String::valueOf)
                .toList();
        return pairs(known).filter(pairs -> pairs.size() == known.size()
                        && pairs.values().containsAll(ranks))
                .map(pairs -> new Answer.Ordered(ranks.stream().map(rank -> pairs.entrySet()
                        .stream().filter(p -> p.getValue().equals(rank)).findFirst().orElseThrow()
                        .getKey()).toList()));
    }

    /** Parts of the form {@code id=value} with known ids, each at most once. */
    private Optional<Map<String, String>> pairs(Set<String> known) {
        Map<String, String> pairs = new TreeMap<>();
        for (String part : parts) {
            String[] pair = part.split("=", -1);
            if (pair.length != 2 || !known.contains(pair[0])
                    || pairs.put(pair[0], pair[1]) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(pairs);
    }

    /** Every choice was open at its time; none yet is the beginning. */
    private Optional<Answer> conversed(Task.Converse converse) {
        List<String> choices = choice.isEmpty() ? List.of()
                : List.of(choice.split(">", -1));
        if (!choices.isEmpty() && !choices.getFirst().isEmpty()) {
            return Optional.empty();
        }
        List<String> path = choices.stream().skip(1).toList();
        return Walk.along(converse.conversation(), path)
                .map(walk -> new Answer.Conversed(path));
    }

    private Optional<Answer> rated() {
        if (choice.equals(Answer.Rated.OUTSIDE)) {
            return Optional.of(new Answer.Rated(Optional.empty()));
        }
        return IntStream.rangeClosed(-PanelKey.END, PanelKey.END).boxed()
                .filter(value -> choice.equals(String.valueOf(value))).findFirst()
                .map(value -> new Answer.Rated(Optional.of(value)));
    }

    /** Browsers send line ends in pairs; tabs come with pasted text. */
    private Optional<Answer> written() {
        String text = choice.replace("\r\n", "\n").replace('\t', ' ').strip();
        boolean fits = !text.isEmpty() && text.length() <= LONGEST_TEXT
                && text.codePoints().noneMatch(AnswerReader::unwritable);
        return fits ? Optional.of(new Answer.Written(text, language)) : Optional.empty();
    }

    private static boolean unwritable(int sign) {
        return Character.isISOControl(sign) && sign != '\n'
                || Character.getType(sign) == Character.SURROGATE;
    }

    private static <T> Set<String> ids(Collection<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }
}
