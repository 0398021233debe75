package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyTest {

    /** The table of Gardner-Medwin (tmedwin.net/cbm), with a level “no idea” before it. */
    @ParameterizedTest(name = "level {0}: {1} right, {2} wrong, forecast {3}")
    @CsvSource({"0, 0, 0, ", "1, 1, 0, 0.5", "2, 2, -2, 0.7", "3, 3, -6, 0.9"})
    void everyLevelHasItsMarks(int level, int right, int wrong, BigDecimal forecast) {
        Certainty certainty = Certainty.of(level).orElseThrow();
        assertThat(certainty.level()).isEqualTo(level);
        assertThat(certainty.right()).isEqualTo(right);
        assertThat(certainty.wrong()).isEqualTo(wrong);
        assertThat(certainty.forecast().orElse(null)).isEqualTo(forecast);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, 100})
    void thereAreNoOtherLevels(int level) {
        assertThat(Certainty.of(level)).isEmpty();
    }

    /** Moodle, question/behaviour/deferredcbm/tests/question_cbm_test.php: .5 and −.25. */
    @ParameterizedTest(name = "{1} right at level {0}: {2}")
    @CsvSource({"1, 0.5, 0.5", "2, 0.5, 1", "3, 0.5, 1.5", "1, -0.25, 0", "2, -0.25, -2",
        "3, -0.25, -6", "1, 1, 1", "2, 1, 2", "3, 1, 3", "1, 0, 0", "2, 0, -2", "3, 0, -6",
        "3, 0.000001, 0.000003", "0, 1, 0", "0, 0.5, 0", "0, -0.25, 0"})
    void whatIsPartlyRightEarnsAPartAndWhatIsWrongCosts(int level, BigDecimal fraction,
                                                       BigDecimal mark) {
        assertThat(Certainty.of(level).orElseThrow().mark(fraction)).isEqualByComparingTo(mark);
    }

    /** p, 4p − 2 and 9p − 6 meet at 2/3 and 4/5. */
    @ParameterizedTest(name = "with a chance of {0}, level {1} earns most")
    @CsvSource({"0.5, 1", "0.66, 1", "0.67, 2", "0.79, 2", "0.81, 3", "1, 3"})
    void sayingWhatOneBelievesPaysBest(BigDecimal chance, int best) {
        assertThat(Certainty.of(best).map(c -> expected(c, chance)).orElseThrow())
                .isGreaterThanOrEqualTo(expected(Certainty.UNSURE, chance))
                .isGreaterThanOrEqualTo(expected(Certainty.FAIRLY_SURE, chance))
                .isGreaterThanOrEqualTo(expected(Certainty.CERTAIN, chance));
    }

    @Test
    void noIdeaForecastsNothing() {
        assertThat(Certainty.NO_IDEA.forecast()).isEmpty();
    }

    private static BigDecimal expected(Certainty certainty, BigDecimal chance) {
        return chance.multiply(certainty.mark(BigDecimal.ONE)).add(BigDecimal.ONE.subtract(chance)
                .multiply(certainty.mark(BigDecimal.ZERO)));
    }
}
