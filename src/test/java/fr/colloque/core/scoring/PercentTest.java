package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    @ParameterizedTest(name = "{0} % against a pass mark of {1}: {2}")
    @CsvSource({"0, 70, false", "69.99, 70, false", "70, 70, true", "70.01, 70, true",
        "100, 70, true", "0, 0, true", "99.99, 100, false", "100, 100, true"})
    void thePassMarkItselfPasses(String result, int passMark, boolean reached) {
        assertThat(Percent.of(result).reaches(passMark)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "{0} is shown and counted as {1}")
    @CsvSource({"69.994, 69.99", "69.995, 70.00", "0.004, 0.00", "99.999, 100.00"})
    void whatIsShownIsWhatCounts(String exact, String shown) {
        assertThat(Percent.of(exact).value()).hasToString(shown);
    }

    @ParameterizedTest(name = "{0} is no percentage")
    @ValueSource(strings = {"-0.01", "100.001", "101"})
    void nothingBeyondAHundredIsAPercentage(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of(value));
    }

    @ParameterizedTest(name = "the mean of {0} is {1} %")
    @CsvSource({"1, 100", "0, 0", "1 0, 50", "1 1 0, 66.67", "1 0 0, 33.33",
        "0.666667 0.666667 0.666667, 66.67", "0.333333 0.333333 0.333334, 33.33",
        "1 1 1 1 0.2 0, 70"})
    void aResultIsTheMeanOfItsScenarios(String scores, String percent) {
        List<Score> given = Stream.of(scores.split(" ")).map(Score::of).toList();
        assertThat(Percent.meanOf(given)).isEqualTo(Percent.of(percent));
    }

    @Test
    void theBetterResultComesLater() {
        assertThat(Percent.of("69.99")).isLessThan(Percent.of("70"))
                .isEqualByComparingTo(Percent.of("69.990"));
    }
}
