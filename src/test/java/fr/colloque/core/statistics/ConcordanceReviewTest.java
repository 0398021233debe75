package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.FigureTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.scoring.PanelKey;
import fr.colloque.core.statistics.ConcordanceReview.Warned;
import fr.colloque.core.statistics.ConcordanceReview.Warning;
import fr.colloque.core.statistics.Krippendorff.Distance;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConcordanceReviewTest {

    private static final PanelKey ONE = panel(0, 0, 0, 10, 0);
    private static final PanelKey ZERO = panel(0, 1, 9, 0, 0);

    @ParameterizedTest(name = "{0} experts: {1}")
    @CsvSource({"0, TOO_FEW_EXPERTS", "4, TOO_FEW_EXPERTS", "5, PROVISIONAL", "9, PROVISIONAL",
        "10, ", "20, "})
    void aPanelSaysHowFarItCanBeTrusted(int experts, Warning warning) {
        assertThat(ConcordanceReview.of(panel(0, 0, 0, 0, experts)))
                .containsExactlyElementsOf(Optional.ofNullable(warning).stream().toList());
    }

    @Test
    void twoSeparateModesBlockPublication() {
        assertThat(ConcordanceReview.of(panel(4, 1, 0, 1, 4)))
                .containsExactly(Warning.SEPARATE_MODES);
        assertThat(ConcordanceReview.of(panel(2, 0, 2, 0, 0)))
                .containsExactly(Warning.TOO_FEW_EXPERTS, Warning.SEPARATE_MODES);
        assertThat(ConcordanceReview.of(panel(0, 5, 5, 0, 0))).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} experts say 0: everybody {2}")
    @CsvSource({"10, 10, true", "9, 10, false", "5, 5, true", "4, 4, false", "0, 0, false"})
    void aPanelThatAllSaysZeroTellsNobodyApart(int zeros, int experts, boolean everybody) {
        assertThat(ConcordanceReview.of(panel(0, experts - zeros, zeros, 0, 0))
                .contains(Warning.EVERYBODY_ZERO)).isEqualTo(everybody);
    }

    /** By hand: coincidences off the diagonal 2·4/4 each way, n = 10, seven 0 and three +1. */
    @Test
    void expertsAgreeOverSeveralTasks() {
        ConcordanceReview review = new ConcordanceReview(List.of(panel(0, 0, 5, 0, 0),
                panel(0, 0, 2, 3, 0), panel(0, 0, 0, 1, 0)));
        assertThat(review.alpha(Distance.INTERVAL)).isEqualTo(figure("0.357143"));
        assertThat(review.alpha(Distance.NOMINAL)).isEqualTo(figure("0.357143"));
    }

    @Test
    void oneTaskAloneHasNoAgreementBeyondChance() {
        assertThat(new ConcordanceReview(List.of(panel(4, 1, 0, 1, 4), panel(0, 0, 0, 1, 0)))
                .alpha(Distance.ORDINAL)).isEqualTo(Figure.none(Figure.Missing.TOO_FEW_TASKS));
        assertThat(new ConcordanceReview(List.of(ONE, ONE)).alpha(Distance.ORDINAL))
                .isEqualTo(Figure.none(Figure.Missing.NO_VARIANCE));
    }

    @ParameterizedTest
    @EnumSource
    void nothingElseBlocks(Warning warning) {
        assertThat(warning.blocks()).isEqualTo(warning == Warning.SEPARATE_MODES);
    }

    @ParameterizedTest(name = "{0} of {1} tasks have their mode at 0: too many {2}")
    @CsvSource({"0, 10, false", "1, 10, false", "2, 10, true", "1, 9, true", "2, 20, false",
        "3, 20, true", "0, 0, false"})
    void noMoreThanATenthMayHaveTheirModeAtZero(int zeros, int tasks, boolean many) {
        List<PanelKey> panels = Stream.concat(Collections.nCopies(zeros, ZERO).stream(),
                Collections.nCopies(tasks - zeros, ONE).stream()).toList();
        assertThat(new ConcordanceReview(panels).warnings()).isEqualTo(many
                ? List.of(new Warned(Warning.MANY_ZEROS, Optional.empty())) : List.of());
    }

    @Test
    void tasksThatNobodyAnsweredDoNotHideTheZeros() {
        PanelKey none = panel(0, 0, 0, 0, 0);
        List<PanelKey> panels = Stream.concat(Collections.nCopies(9, none).stream(),
                Stream.of(ZERO)).toList();
        assertThat(new ConcordanceReview(panels).warnings()).hasSize(10)
                .contains(new Warned(Warning.MANY_ZEROS, Optional.empty()))
                .contains(new Warned(Warning.TOO_FEW_EXPERTS, Optional.of(8)));
    }

    @Test
    void warningsNameTheirTask() {
        assertThat(new ConcordanceReview(List.of(ONE, panel(4, 1, 0, 1, 4))).warnings())
                .containsExactly(new Warned(Warning.SEPARATE_MODES, Optional.of(1)));
    }

    @Test
    void alwaysZeroStandsBesideThePanelsOwnMean() {
        ConcordanceReview review = new ConcordanceReview(List.of(panel(0, 1, 3, 6, 0), ONE,
                panel(0, 0, 1, 0, 0)));
        assertThat(review.ownMean()).isEqualTo(figure("0.85"));
        assertThat(review.alwaysZero()).isEqualTo(figure("0.25"));
        assertThat(review.zeros()).isEqualTo(1);
    }

    @Test
    void withoutPanelsThereIsNoMean() {
        ConcordanceReview review = new ConcordanceReview(List.of());
        assertThat(review.ownMean()).isEqualTo(Figure.none(Figure.Missing.NO_ANSWERS));
        assertThat(review.alwaysZero()).isEqualTo(Figure.none(Figure.Missing.NO_ANSWERS));
        assertThat(review.warnings()).isEmpty();
    }

    /** Votes for −2, −1, 0, +1 and +2. */
    private static PanelKey panel(int... votes) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (int i = 0; i < votes.length; i++) {
            counted.put(i - PanelKey.END, votes[i]);
        }
        return new PanelKey(counted);
    }
}
