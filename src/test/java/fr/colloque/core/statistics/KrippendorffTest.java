package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.FigureTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.statistics.Figure.Missing;
import fr.colloque.core.statistics.Krippendorff.Distance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffTest {

    /** Krippendorff’s example C, four raters and twelve units (R irr, DescTools). */
    private static final List<List<Integer>> EXAMPLE = List.of(List.of(1, 1, 1),
            List.of(2, 2, 3, 2), List.of(3, 3, 3, 3), List.of(3, 3, 3, 3), List.of(2, 2, 2, 2),
            List.of(1, 2, 3, 4), List.of(4, 4, 4, 4), List.of(1, 1, 2, 1), List.of(2, 2, 2, 2),
            List.of(5, 5, 5), List.of(1, 1), List.of(3));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NOMINAL, 0.743421", "ORDINAL, 0.815388", "INTERVAL, 0.849107"})
    void publishedDataGivePublishedFigures(Distance distance, String alpha) {
        assertThat(Krippendorff.alpha(EXAMPLE, distance)).isEqualTo(figure(alpha));
    }

    @ParameterizedTest
    @EnumSource
    void fullAgreementIsOne(Distance distance) {
        assertThat(Krippendorff.alpha(List.of(List.of(-2, -2), List.of(2, 2, 2)), distance))
                .isEqualTo(figure("1"));
    }

    @ParameterizedTest
    @EnumSource
    void wherePeopleNeverDifferThereIsNothingToMeasureBy(Distance distance) {
        assertThat(Krippendorff.alpha(List.of(List.of(1, 1), List.of(1, 1)), distance))
                .isEqualTo(Figure.none(Missing.NO_VARIANCE));
    }

    @Test
    void unitsWithOneValueSayNothing() {
        assertThat(Krippendorff.alpha(List.of(List.of(1), List.of(), List.of(2)),
                Distance.NOMINAL)).isEqualTo(Figure.none(Missing.TOO_FEW_EXPERTS));
    }

    /** One unit, values 0 and 1: observed 2, expected 2·1, n − 1 = 1. */
    @Test
    void twoWhoDifferAgreeNoMoreThanChance() {
        assertThat(Krippendorff.alpha(List.of(List.of(0, 1)), Distance.NOMINAL))
                .isEqualTo(figure("0"));
    }
}
