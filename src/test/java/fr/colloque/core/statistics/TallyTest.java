package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.FigureTest.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @Test
    void answersAreCountedOneByOneOrTogether() {
        Tally tally = Tally.NONE.with(true).with(false).with(true);
        assertThat(tally).isEqualTo(new Tally(3, 2));
        assertThat(tally.plus(new Tally(5, 1))).isEqualTo(new Tally(8, 3));
        assertThat(tally.share()).isEqualTo(figure("0.666667"));
    }

    @Test
    void withoutAnswersThereIsNoShare() {
        assertThat(Tally.NONE.share()).isEqualTo(Figure.none(Figure.Missing.NO_ANSWERS));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 3", "1, -1", "-1, -1"})
    void noMoreCanBeRightThanWereGiven(int answers, int right) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(answers, right));
    }

    @Test
    void allMayBeRight() {
        assertThat(new Tally(3, 3).share()).isEqualTo(figure("1"));
        assertThat(new Tally(3, 0).share()).isEqualTo(figure("0"));
    }
}
