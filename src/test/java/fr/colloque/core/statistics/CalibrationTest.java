package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.FigureTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.statistics.Figure.Missing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    /** Forecasts .5 (4 answers, 2 right), .7 (10, 6) and .9 (6, 6). */
    private static final Calibration EXAMPLE = new Calibration(Map.of(
            Certainty.UNSURE, new Tally(4, 2), Certainty.FAIRLY_SURE, new Tally(10, 6),
            Certainty.CERTAIN, new Tally(6, 6), Certainty.NO_IDEA, new Tally(7, 3)));

    /** en-academic.com, 1203570. */
    @ParameterizedTest(name = "{0} said, {1}: {2}")
    @CsvSource({"0.70, true, 0.09", "0.30, true, 0.49", "0.50, true, 0.25", "0.50, false, 0.25",
        "0.90, false, 0.81", "1, true, 0", "0, true, 1"})
    void aForecastCostsTheSquareOfWhatItMissedBy(BigDecimal forecast, boolean happened,
                                                 BigDecimal penalty) {
        assertThat(Calibration.penalty(forecast, happened)).isEqualByComparingTo(penalty);
    }

    @Test
    void theBrierScoreFallsApartIntoThree() {
        assertThat(EXAMPLE.brier()).isEqualTo(figure("0.178"));
        assertThat(EXAMPLE.reliability()).isEqualTo(figure("0.008"));
        assertThat(EXAMPLE.resolution()).isEqualTo(figure("0.04"));
        assertThat(EXAMPLE.uncertainty()).isEqualTo(figure("0.21"));
    }

    @Test
    void theErrorOfTheLevelsAndTheirBiasAreNotTheSame() {
        assertThat(EXAMPLE.expectedError()).isEqualTo(figure("0.08"));
        assertThat(EXAMPLE.bias()).isEqualTo(figure("0.02"));
    }

    @Test
    void whoClaimsNothingIsInNoFigureButInTheTable() {
        assertThat(EXAMPLE.total()).isEqualTo(new Tally(20, 14));
        assertThat(EXAMPLE.levels()).extracting(l -> l.tally().answers())
                .containsExactly(7, 4, 10, 6);
        assertThat(EXAMPLE.levels()).extracting(Calibration.Level::certainty)
                .containsExactly(Certainty.values());
    }

    @ParameterizedTest(name = "{0} answers at a level: drawn {1}")
    @CsvSource({"0, false", "9, false", "10, true", "11, true"})
    void aCurveNeedsTenAnswersALevel(int answers, boolean drawn) {
        assertThat(new Calibration.Level(Certainty.UNSURE, new Tally(answers, 0)).drawn())
                .isEqualTo(drawn);
    }

    @Test
    void aLevelKnowsItsLimitsAndItsConfidence() {
        Calibration.Level level = EXAMPLE.levels().get(2);
        assertThat(level.interval()).contains(
                new Interval(new BigDecimal("0.312674"), new BigDecimal("0.831820")));
        assertThat(level.confidence()).contains(Confidence.SLIGHTLY_OVER);
        assertThat(EXAMPLE.levels().getFirst().confidence()).isEmpty();
    }

    @Test
    void withoutForecastsThereIsNoFigureAndAReason() {
        for (Calibration none : List.of(new Calibration(Map.of()),
                new Calibration(Map.of(Certainty.NO_IDEA, new Tally(3, 3))))) {
            assertThat(List.of(none.brier(), none.reliability(), none.resolution(),
                    none.uncertainty(), none.expectedError(), none.bias()))
                    .containsOnly(Figure.none(Missing.NO_ANSWERS));
            assertThat(none.levels()).hasSize(4);
        }
    }

    @RepeatedTest(100)
    void theDecompositionIsExactWhateverWasAnswered(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Calibration any = new Calibration(Map.of(Certainty.UNSURE, tally(random),
                Certainty.FAIRLY_SURE, tally(random), Certainty.CERTAIN, new Tally(1, 1)));
        BigDecimal sum = value(any.reliability()).subtract(value(any.resolution()))
                .add(value(any.uncertainty()));
        assertThat(value(any.brier()).subtract(sum).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.000002"));
        assertThat(value(any.brier())).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(value(any.bias()).abs()).isLessThanOrEqualTo(value(any.expectedError()));
    }

    private static Tally tally(Random random) {
        int answers = random.nextInt(30);
        return new Tally(answers, random.nextInt(answers + 1));
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElseThrow();
    }
}
