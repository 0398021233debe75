package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkScoringTest {

    @ParameterizedTest(name = "decisive {0}, marked {1}: {2}")
    @CsvSource({
        "3 4 5, 3 4 5, 1",
        "3 4, 3, 0.666667",
        "3, 3 4, 0.666667",
        "3 4 5, 6 7, 0",
        "3 4 5, '', 0",
        "'', 3, 0",
        "'', '', 1",
        "3 4 5 6, 4 5 6 7 8, 0.666667",
        "3 4 5, 4 5 6 7 8, 0.5",
        "4 5 6 7, 4 5 6 7 8, 0.888889"})
    void wordsTooFewAndWordsTooManyBothCost(String decisive, String marked, String score) {
        MarkKey key = new MarkKey(numbers(decisive), Set.of());
        assertThat(MarkScoring.score(key, marked(marked))).isEqualTo(Score.of(score));
    }

    @ParameterizedTest(name = "decisive 3 4, accepted 5 6, marked {0}: {1}")
    @CsvSource({"3 4, 1", "3 4 5, 1", "3 4 5 6, 1", "5 6, 0", "3 5, 0.666667", "3 4 5 7, 0.8"})
    void acceptedWordsNeitherHelpNorHarm(String marked, String score) {
        MarkKey key = new MarkKey(Set.of(3, 4), Set.of(5, 6));
        assertThat(MarkScoring.score(key, marked(marked))).isEqualTo(Score.of(score));
    }

    @ParameterizedTest(name = "nothing decides, 5 is accepted, marked {0}: {1}")
    @CsvSource({"'', 1", "5, 1", "5 6, 0"})
    void whereNothingDecidesAcceptedWordsAreNoMistake(String marked, String score) {
        assertThat(MarkScoring.score(new MarkKey(Set.of(), Set.of(5)), marked(marked)))
                .isEqualTo(Score.of(score));
    }

    @ParameterizedTest(name = "decisive 3 4, marked {0}: {1}")
    @CsvSource({"3 4 9999, 0.8", "9998 9999, 0"})
    void numbersThatTheSurfaceDoesNotHaveAreWordsTooMany(String marked, String score) {
        assertThat(MarkScoring.score(new MarkKey(Set.of(3, 4), Set.of()), marked(marked)))
                .isEqualTo(Score.of(score));
    }

    private static Answer.Marked marked(String numbers) {
        return new Answer.Marked(numbers(numbers), Language.FR);
    }

    private static Set<Integer> numbers(String text) {
        return Stream.of(text.split(" ")).filter(n -> !n.isEmpty()).map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
