package fr.colloque.panel;

import fr.colloque.core.module.Language;
import fr.colloque.core.scoring.PanelKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What experts answered to one wording of a task, without their names. */
public record Panel(List<ExpertAnswer> answers) {

    /** Nobody has answered. */
    public static final Panel NONE = new Panel(List.of());

    public Panel {
        answers = List.copyOf(answers);
    }

    /** How many experts have an opinion; whose field it is not, has none. */
    public int experts() {
        return (int) answers.stream().filter(a -> !a.outside()).count();
    }

    /** Whether there are enough experts for anything to be shown or scored. */
    public boolean shown() {
        return experts() >= PanelKey.LEAST;
    }

    /** Whether some of the experts are the demonstration's. */
    public boolean invented() {
        return answers.stream().anyMatch(ExpertAnswer::invented);
    }

    /** The key of a concordance task. */
    public PanelKey key() {
        return new PanelKey(answers.stream().filter(a -> !a.outside()).collect(
                Collectors.toMap(a -> Integer.valueOf(a.choice()), a -> 1, Integer::sum)));
    }

    /** The words that each expert marked who read the surface in this language. */
    public List<Set<Integer>> marks(Language language) {
        return answers.stream().filter(a -> !a.outside() && a.language() == language)
                .map(ExpertAnswer::words).toList();
    }

    /** How many experts marked each word; words that nobody marked are left out. */
    public Map<Integer, Integer> markedBy(Language language) {
        return marks(language).stream().flatMap(Set::stream).collect(
                Collectors.toMap(word -> word, word -> 1, Integer::sum, TreeMap::new));
    }

    /** What this expert answered. */
    Optional<ExpertAnswer> by(long expertId) {
        return answers.stream().filter(a -> a.expertId() == expertId).findFirst();
    }
}
