package fr.colloque.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.attempt.CalibrationView.LevelRow;
import fr.colloque.attempt.store.Tallies.Sure;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.statistics.Tally;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationServiceTest {

    /** Ten answers or more at each level but the lowest; forecasts .5, .7 and .9. */
    private static final CalibrationView VIEW = CalibrationService.view(Map.of(
            Certainty.NO_IDEA, sure(3, 1, "0"), Certainty.UNSURE, sure(10, 6, "6"),
            Certainty.FAIRLY_SURE, sure(20, 12, "8"), Certainty.CERTAIN, sure(30, 20, "0")));

    /** Σ r(1−f)² + (n−r)f² = 2.5 + 5 + 8.3 over 60 answers; Σ nf − r = −1 + 2 + 7. */
    @Test
    void theFiguresAreThoseOfAllLevelsThatForecastSomething() {
        assertThat(VIEW.brier()).isEqualByComparingTo("0.263333");
        assertThat(VIEW.bias()).isEqualByComparingTo("0.133333");
        assertThat(VIEW.marks()).isEqualByComparingTo("14");
        assertThat(VIEW.answers()).isEqualTo(63);
        assertThat(VIEW.word()).isEqualTo("over");
    }

    @Test
    void levelsAreDrawnFromTenAnswersOn() {
        assertThat(VIEW.levels()).extracting(LevelRow::level).containsExactly(0, 1, 2, 3);
        assertThat(VIEW.drawn()).extracting(LevelRow::level).containsExactly(1, 2, 3);
        assertThat(CalibrationService.view(Map.of(Certainty.UNSURE, sure(9, 5, "5"))).drawn())
                .isEmpty();
        assertThat(CalibrationService.view(Map.of(Certainty.NO_IDEA, sure(50, 5, "0"))).drawn())
                .isEmpty();
    }

    @Test
    void aLevelSaysWhatItStandsForAndWhatCameOfIt() {
        assertThat(VIEW.levels().get(2)).isEqualTo(new LevelRow(2, 20, 12, 70, 60, 39, 78,
                "SLIGHTLY_OVER", new BigDecimal("8"), true));
        assertThat(VIEW.levels().get(3)).isEqualTo(new LevelRow(3, 30, 20, 90, 67, 49, 81, "OVER",
                BigDecimal.ZERO, true));
    }

    @Test
    void whereNothingIsForecastThereIsNothingToSay() {
        assertThat(VIEW.levels().getFirst()).isEqualTo(new LevelRow(0, 3, 1, -1, 33, 6, 79, "",
                BigDecimal.ZERO, false));
        CalibrationView nothing = CalibrationService.view(Map.of());
        assertThat(nothing.levels()).hasSize(4)
                .allMatch(l -> l.share() == -1 && l.low() == -1 && l.high() == -1);
        assertThat(nothing).returns(0, CalibrationView::answers)
                .returns(null, CalibrationView::brier).returns("few", CalibrationView::word);
    }

    @ParameterizedTest(name = "{1} of {0} answers given as fairly sure: {2}")
    @CsvSource({"9, 0, few", "10, 7, fitting", "20, 16, under", "20, 12, over", "100, 61, fitting",
        "100, 60, over", "100, 79, fitting", "100, 80, under"})
    void aWordNeedsTenAnswersAndATenthOfDifference(int answers, int right, String word) {
        assertThat(CalibrationService.view(Map.of(Certainty.FAIRLY_SURE,
                sure(answers, right, "0"))).word()).isEqualTo(word);
    }

    private static Sure sure(int answers, int right, String marks) {
        return new Sure(new Tally(answers, right), new BigDecimal(marks));
    }
}
