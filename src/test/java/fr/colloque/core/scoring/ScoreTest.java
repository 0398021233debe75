package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @ParameterizedTest(name = "{0} is a score")
    @ValueSource(strings = {"0", "0.000001", "0.5", "0.999999", "1", "1.000000"})
    void aScoreLiesBetweenNothingAndEverything(String value) {
        assertThat(Score.of(value).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest(name = "{0} is no score")
    @ValueSource(strings = {"-0.000001", "-1", "1.000001", "1.0000000001", "2"})
    void nothingBeyondIsAScore(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(value));
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({"0, 3, 0", "1, 3, 0.333333", "2, 3, 0.666667", "3, 3, 1", "1, 2, 0.5",
        "1, 6, 0.166667", "-1, 3, 0", "-7, 3, 0"})
    void aShareHasSixDecimalsAndNeverFallsBelowNothing(int part, int whole, String score) {
        assertThat(Score.share(part, whole)).isEqualTo(Score.of(score));
    }

    @Test
    void equalAmountsAreEqualScores() {
        assertThat(Score.of("0.5")).isEqualTo(Score.of("0.50000"))
                .hasSameHashCodeAs(Score.of("0.50000"));
    }

    @Test
    void scoresAreInOrderOfTheirWorth() {
        assertThat(Score.of("0.5")).isGreaterThan(Score.ZERO).isLessThan(Score.FULL);
    }
}
