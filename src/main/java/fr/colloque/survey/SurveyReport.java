package fr.colloque.survey;

import fr.colloque.core.module.Survey.Question;
import fr.colloque.core.module.Survey.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was said to one question.
 *
 * @param counts how often each value of its scale was chosen; empty for words
 * @param words  in no order, at most {@value #MOST_WORDS}; empty for a scale
 * @param given  how many answered
 */
public record SurveyReport(Question question, Map<Integer, Long> counts, List<String> words,
                           long given) {

    /** Below this nothing is shown: it might be known who the few are. */
    public static final int FEWEST = 5;
    public static final int MOST_WORDS = 200;

    private static final long PERCENT = 100;

    public SurveyReport {
        counts = Map.copyOf(counts);
        words = List.copyOf(words);
    }

    /** How often one value was chosen, and of how many in a hundred. */
    public record Bar(int value, long count, long percent) { }

    /** Whether enough doctors have answered for it to be shown. */
    public boolean isShown() {
        return given >= FEWEST;
    }

    /** The values of the scale, the lowest first; none for words. */
    public List<Bar> bars() {
        return question instanceof Scale scale
                ? IntStream.rangeClosed(scale.steps().lowest(), scale.steps().highest())
                        .mapToObj(this::bar).toList() : List.of();
    }

    private Bar bar(int value) {
        long count = counts.getOrDefault(value, 0L);
        return new Bar(value, count, given == 0 ? 0 : Math.round((double) count * PERCENT / given));
    }

    /** The mean of a scale to one decimal, rounded half up; nothing where nobody chose. */
    public Optional<BigDecimal> mean() {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        long sum = counts.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum();
        return Optional.of(BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(given), 1, RoundingMode.HALF_UP));
    }
}
