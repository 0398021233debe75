package fr.colloque.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.scoring.Certainty;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceTest {

    /**
     * Over or under where (f − limit)²·n > 0.5. At “certain” the limit is 4/5: 5 of 10 give
     * .09·10 = .9, 6 of 10 .04·10 = .4, 28 of 40 .01·40 = .4, 55 of 80 1.0125.
     */
    @ParameterizedTest(name = "{0}: {1} right of {2} is {3}")
    @CsvSource({"CERTAIN, 5, 10, OVER", "CERTAIN, 6, 10, SLIGHTLY_OVER",
        "CERTAIN, 28, 40, SLIGHTLY_OVER", "CERTAIN, 55, 80, OVER", "CERTAIN, 8, 10, FITTING",
        "CERTAIN, 7, 10, SLIGHTLY_OVER", "CERTAIN, 10, 10, FITTING", "CERTAIN, 0, 1, OVER",
        "FAIRLY_SURE, 7, 10, FITTING", "FAIRLY_SURE, 2, 3, FITTING", "FAIRLY_SURE, 4, 5, FITTING",
        "FAIRLY_SURE, 6, 10, SLIGHTLY_OVER", "FAIRLY_SURE, 4, 10, OVER",
        "FAIRLY_SURE, 9, 10, SLIGHTLY_UNDER", "FAIRLY_SURE, 10, 10, SLIGHTLY_UNDER",
        "FAIRLY_SURE, 12, 12, SLIGHTLY_UNDER", "FAIRLY_SURE, 13, 13, UNDER",
        "UNSURE, 0, 5, FITTING", "UNSURE, 2, 3, FITTING", "UNSURE, 7, 10, SLIGHTLY_UNDER",
        "UNSURE, 9, 10, UNDER", "UNSURE, 4, 4, SLIGHTLY_UNDER", "UNSURE, 5, 5, UNDER"})
    void aLevelIsHeldAgainstWhatIsBestAtItsChances(Certainty certainty, int right, int answers,
                                                   Confidence confidence) {
        assertThat(Confidence.of(certainty, new Tally(answers, right))).contains(confidence);
    }

    /** (1/2 − 2/3)²·18 = 1/2. */
    @Test
    void exactlyHalfIsNotBeyondHalf() {
        assertThat(Confidence.of(Certainty.FAIRLY_SURE, new Tally(18, 9)))
                .contains(Confidence.SLIGHTLY_OVER);
        assertThat(Confidence.of(Certainty.FAIRLY_SURE, new Tally(20, 10)))
                .contains(Confidence.OVER);
    }

    @Test
    void whoClaimsNothingIsNeverTooSure() {
        assertThat(Confidence.of(Certainty.NO_IDEA, new Tally(10, 0))).isEqualTo(Optional.empty());
        assertThat(Confidence.of(Certainty.NO_IDEA, new Tally(10, 10))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnswersNothingIsSaid(Certainty certainty) {
        assertThat(Confidence.of(certainty, Tally.NONE)).isEmpty();
    }
}
