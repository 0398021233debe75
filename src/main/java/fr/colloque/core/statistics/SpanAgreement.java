package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.Figure.Missing.NOTHING_MARKED;
import static fr.colloque.core.statistics.Figure.Missing.NO_ANSWERS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Marked words beside those that several experts marked, each on their own. The best expert is for
 * feedback, the mean for measuring; the two never make one number. The author’s key alone scores.
 *
 * @param experts what each expert marked, by the numbers of the words
 */
public record SpanAgreement(List<Set<Integer>> experts) {

    public SpanAgreement {
        experts = experts.stream().map(Set::copyOf).toList();
    }

    /** By how many experts each word was marked; words that nobody marked are missing. */
    public Map<Integer, Integer> counts() {
        Map<Integer, Integer> counts = new TreeMap<>();
        experts.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    /** F1 = 2·|S∩E| / (|S|+|E|) against each expert; 1 where both marked nothing. */
    public List<Figure> f1(Set<Integer> marked) {
        return experts.stream().map(expert -> Figure.of(f1(marked, expert))).toList();
    }

    /** The mean of F1 over the experts. */
    public Figure meanF1(Set<Integer> marked) {
        return Figure.mean(experts.stream().map(e -> f1(marked, e)).toList(), NO_ANSWERS);
    }

    /** The best F1 against any expert. */
    public Figure bestF1(Set<Integer> marked) {
        return experts.stream().map(e -> f1(marked, e)).max(BigDecimal::compareTo)
                .map(Figure::of).orElse(Figure.none(NO_ANSWERS));
    }

    /** Σ w over S / |S|, with w the share of experts who marked the word. */
    public Figure precision(Set<Integer> marked) {
        return experts.isEmpty() ? Figure.none(NO_ANSWERS)
                : Figure.quotient(votes(marked), (long) marked.size() * experts.size(),
                        NOTHING_MARKED);
    }

    /** Σ w over S / Σ w over all words. */
    public Figure recall(Set<Integer> marked) {
        return experts.isEmpty() ? Figure.none(NO_ANSWERS)
                : Figure.quotient(votes(marked), votes(counts().keySet()), NOTHING_MARKED);
    }

    /**
     * Krippendorff’s α, nominal, with each word a unit that every expert marked or not.
     *
     * @param words how many words the text has
     */
    public Figure alpha(int words) {
        List<List<Integer>> units = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            int number = word;
            units.add(experts.stream().map(e -> e.contains(number) ? 1 : 0).toList());
        }
        return Krippendorff.alpha(units, Krippendorff.Distance.NOMINAL);
    }

    private long votes(Set<Integer> words) {
        Map<Integer, Integer> counts = counts();
        return words.stream().mapToLong(word -> counts.getOrDefault(word, 0)).sum();
    }

    private static BigDecimal f1(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return BigDecimal.ONE;
        }
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return BigDecimal.valueOf(2L * both.size())
                .divide(BigDecimal.valueOf(one.size() + other.size()), Figure.EXACTLY);
    }
}
