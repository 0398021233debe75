package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.FigureTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.statistics.Figure.Missing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedScaleTest {

    private static final ReportedScale PANEL = scale("18.2", "17.5", "19.0", "16.8", "18.0");

    @Test
    void thePanelHasAMeanAndADeviation() {
        assertThat(PANEL.panelMean()).isEqualTo(figure("17.9"));
        assertThat(PANEL.panelDeviation().value().orElseThrow()
                .setScale(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.8185"));
    }

    @ParameterizedTest(name = "{0} is reported as {1}")
    @CsvSource({"15.5, 65.34", "17.9, 80.00", "18.7, 84.89"})
    void thePanelStandsAtEightyAndItsDeviationIsFive(BigDecimal sum, BigDecimal reported) {
        assertThat(PANEL.of(sum).value().orElseThrow().setScale(2, RoundingMode.HALF_UP))
                .isEqualTo(reported);
    }

    @Test
    void twoExpertsDoAndTheDeviationIsThatOfASample() {
        assertThat(scale("1", "3").panelDeviation()).isEqualTo(figure("1.414214"));
        assertThat(scale("1", "3").of(BigDecimal.TWO)).isEqualTo(figure("80"));
    }

    @Test
    void withoutTwoExpertsOrWithoutADifferenceThereIsNoScale() {
        assertThat(scale().panelMean()).isEqualTo(Figure.none(Missing.TOO_FEW_EXPERTS));
        assertThat(scale("5").panelMean()).isEqualTo(figure("5"));
        assertThat(scale("5").panelDeviation()).isEqualTo(Figure.none(Missing.TOO_FEW_EXPERTS));
        assertThat(scale("5").of(BigDecimal.ONE)).isEqualTo(Figure.none(Missing.TOO_FEW_EXPERTS));
        assertThat(scale("5", "5").panelDeviation()).isEqualTo(figure("0"));
        assertThat(scale("5", "5").of(BigDecimal.ONE)).isEqualTo(Figure.none(Missing.NO_VARIANCE));
    }

    private static ReportedScale scale(String... sums) {
        return new ReportedScale(Stream.of(sums).map(BigDecimal::new).toList());
    }
}
