package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelKeyTest {

    /** Ten experts: one −1, three 0, six +1. */
    private static final PanelKey TEN = new PanelKey(Map.of(-1, 1, 0, 3, 1, 6));
    /** Two minds: 4 – 1 – 0 – 1 – 4. */
    private static final PanelKey TWO_MINDS = new PanelKey(Map.of(-2, 4, -1, 1, 1, 1, 2, 4));
    private static final PanelKey NOBODY = new PanelKey(Map.of());

    @ParameterizedTest(name = "{0}: aggregate {1}, to mode {2}, to mean {3}, penalty {4}, best {5}")
    @CsvSource({"-2, 0, 0.25, 0.375, 0.125, 0", "-1, 0.166667, 0.5, 0.625, 0.333333, 0",
        "0, 0.5, 0.75, 0.875, 0.625, 0", "1, 1, 1, 0.875, 1, 1", "2, 0, 0.75, 0.625, 0.375, 0"})
    void everyValueHasItsCreditByEveryKey(int value, String aggregate, String toMode,
                                          String toMean, String penalty, String best) {
        assertThat(TEN.aggregate(value)).contains(Score.of(aggregate));
        assertThat(TEN.distanceToMode(value)).contains(Score.of(toMode));
        assertThat(TEN.distanceToMean(value)).contains(Score.of(toMean));
        assertThat(TEN.aggregateWithPenalty(value)).contains(Score.of(penalty));
        assertThat(TEN.singleBest(value)).contains(Score.of(best));
    }

    @Test
    void aPanelIsCounted() {
        assertThat(TEN.experts()).isEqualTo(10);
        assertThat(TEN.votesFor(0)).isEqualTo(3);
        assertThat(TEN.votesFor(2)).isZero();
        assertThat(TEN.modalVotes()).isEqualTo(6);
        assertThat(TEN.modes()).containsExactly(1);
        assertThat(TEN.mean()).contains(new BigDecimal("0.500000"));
    }

    @ParameterizedTest(name = "two modes: {0} is worth {1}")
    @CsvSource({"-2, 1", "-1, 0.25", "0, 0", "1, 0.25", "2, 1"})
    void twoModesAreBothRight(int value, String credit) {
        assertThat(TWO_MINDS.aggregate(value)).contains(Score.of(credit));
        assertThat(TWO_MINDS.singleBest(value).orElseThrow())
                .isEqualTo(credit.equals("1") ? Score.FULL : Score.ZERO);
    }

    @Test
    void theNearestOfTwoModesIsWhatOneIsHeldAgainst() {
        assertThat(TWO_MINDS.distanceToMode(1)).contains(Score.of("0.75"));
        assertThat(TWO_MINDS.distanceToMode(-1)).contains(Score.of("0.75"));
        assertThat(TWO_MINDS.distanceToMode(0)).contains(Score.of("0.5"));
    }

    @ParameterizedTest(name = "votes {0} {1} {2} {3} {4}: of two minds {5}")
    @CsvSource({"4, 1, 0, 1, 4, true", "0, 1, 3, 6, 0, false", "5, 5, 0, 0, 0, false",
        "3, 3, 3, 0, 0, false", "2, 2, 0, 2, 0, true", "5, 0, 5, 0, 0, true",
        "1, 0, 0, 0, 0, false", "0, 0, 0, 0, 0, false", "2, 2, 2, 2, 2, false",
        "3, 2, 0, 2, 2, false"})
    void modesThatAreNoNeighboursPartAPanel(int a, int b, int c, int d, int e, boolean separate) {
        PanelKey key = new PanelKey(Map.of(-2, a, -1, b, 0, c, 1, d, 2, e));
        assertThat(key.separateModes()).isEqualTo(separate);
    }

    @ParameterizedTest(name = "{0} experts: {1}, scored {2}")
    @CsvSource({"0, PENDING, false", "4, PENDING, false", "5, PROVISIONAL, true",
        "9, PROVISIONAL, true", "10, SOUND, true", "38, SOUND, true"})
    void fiveExpertsScoreAndTenAreSound(int experts, PanelKey.Standing standing, boolean scores) {
        PanelKey key = new PanelKey(Map.of(0, experts));
        assertThat(key.standing()).isEqualTo(standing);
        assertThat(key.scores()).isEqualTo(scores);
    }

    @Test
    void withoutExpertsThereIsNoKey() {
        assertThat(NOBODY.experts()).isZero();
        assertThat(NOBODY.modalVotes()).isZero();
        assertThat(NOBODY.modes()).isEmpty();
        assertThat(NOBODY.mean()).isEmpty();
        for (int value : IntStream.rangeClosed(-2, 2).toArray()) {
            assertThat(NOBODY.aggregate(value)).isEmpty();
            assertThat(NOBODY.distanceToMode(value)).isEmpty();
            assertThat(NOBODY.distanceToMean(value)).isEmpty();
            assertThat(NOBODY.aggregateWithPenalty(value)).isEmpty();
            assertThat(NOBODY.singleBest(value)).isEmpty();
        }
    }

    @Test
    void valuesWithoutVotesMakeNoDifference() {
        assertThat(new PanelKey(Map.of(1, 2, 2, 0))).isEqualTo(new PanelKey(Map.of(1, 2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3, 100})
    void theScaleEndsAtTwo(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PanelKey(Map.of(value, 1)));
    }

    @Test
    void nobodyVotesLessThanNotAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PanelKey(Map.of(1, -1)));
    }

    @Test
    void theMeanIsRoundedHalfUp() {
        assertThat(new PanelKey(Map.of(0, 2, 1, 1)).mean()).contains(new BigDecimal("0.333333"));
        assertThat(new PanelKey(Map.of(0, 1, -1, 2)).mean())
                .contains(new BigDecimal("-0.666667"));
    }
}
