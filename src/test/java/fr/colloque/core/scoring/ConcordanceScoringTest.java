package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceScoringTest {

    private static final PanelKey TEN = new PanelKey(Map.of(-1, 1, 0, 3, 1, 6));

    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvSource({"-2, 0", "-1, 0.166667", "0, 0.5", "1, 1", "2, 0"})
    void anAnswerIsWorthItsShareOfTheModalVotes(int value, String score) {
        assertThat(ConcordanceScoring.score(TEN, rated(value))).contains(Score.of(score));
    }

    @Test
    void outsideMyFieldIsNotScored() {
        assertThat(ConcordanceScoring.score(TEN, new Answer.Rated(Optional.empty()))).isEmpty();
    }

    @ParameterizedTest(name = "{0} experts: scored {1}")
    @CsvSource({"0, false", "4, false", "5, true"})
    void fewerThanFiveExpertsScoreNothing(int experts, boolean scored) {
        PanelKey key = new PanelKey(Map.of(1, experts));
        assertThat(ConcordanceScoring.score(key, rated(1)).isPresent()).isEqualTo(scored);
    }

    private static Answer.Rated rated(int value) {
        return new Answer.Rated(Optional.of(value));
    }
}
