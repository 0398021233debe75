package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.FigureTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.scoring.PanelKey;
import fr.colloque.core.statistics.Figure.Missing;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PanelFiguresTest {

    /** Ten experts: one −1, three 0, six +1. */
    private static final PanelFigures TEN =
            new PanelFigures(new PanelKey(Map.of(-1, 1, 0, 3, 1, 6)));

    @Test
    void eachExpertIsLeftOutOfHisOwnKey() {
        assertThat(TEN.ownMean()).isEqualTo(figure("0.7"));
    }

    @Test
    void blindGuessesAndAlwaysZeroPayAsTheyShould() {
        assertThat(TEN.blindGuess()).isEqualTo(figure("0.333333"));
        assertThat(TEN.alwaysZero()).isEqualTo(figure("0.5"));
    }

    @Test
    void anExpertWhoIsAloneWithTheModeMovesIt() {
        assertThat(new PanelFigures(new PanelKey(Map.of(0, 1, 1, 1))).ownMean())
                .isEqualTo(figure("0"));
        assertThat(new PanelFigures(new PanelKey(Map.of(0, 2))).ownMean()).isEqualTo(figure("1"));
        assertThat(new PanelFigures(new PanelKey(Map.of(0, 2, 1, 1))).ownMean())
                .isEqualTo(figure("0.666667"));
    }

    @Test
    void oneExpertIsNoPanelToCompareWith() {
        PanelFigures one = new PanelFigures(new PanelKey(Map.of(2, 1)));
        assertThat(one.ownMean()).isEqualTo(Figure.none(Missing.TOO_FEW_EXPERTS));
        assertThat(one.blindGuess()).isEqualTo(figure("0.2"));
        assertThat(one.alwaysZero()).isEqualTo(figure("0"));
    }

    @Test
    void withoutExpertsThereIsNoFigure() {
        PanelFigures none = new PanelFigures(new PanelKey(Map.of()));
        assertThat(none.ownMean()).isEqualTo(Figure.none(Missing.TOO_FEW_EXPERTS));
        assertThat(none.blindGuess()).isEqualTo(Figure.none(Missing.NO_ANSWERS));
        assertThat(none.alwaysZero()).isEqualTo(Figure.none(Missing.NO_ANSWERS));
    }
}
