package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.FigureTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.statistics.CertaintyMarks.Given;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyMarksTest {

    /** Bonus = 0.1·(mean mark − max(p, 4p − 2, 9p − 6)). */
    @ParameterizedTest(name = "all at {0}, {1} right of {2}: {3} + {4}")
    @CsvSource({
        "CERTAIN, 9, 10, 2.1, 0.9, 0.00, 0.90",       // 9p − 6 = 2.1 is what p alone would give
        "CERTAIN, 5, 10, -1.5, 0.5, -0.20, 0.30",     // p = .5 is best at .5
        "FAIRLY_SURE, 5, 10, 0, 0.5, -0.05, 0.45",
        "FAIRLY_SURE, 7, 10, 0.8, 0.7, 0, 0.70",      // 4p − 2 = .8 is best
        "UNSURE, 6, 10, 0.6, 0.6, 0, 0.60",
        "UNSURE, 10, 10, 1, 1, -0.2, 0.8",            // 9p − 6 = 3 was to be had
        "NO_IDEA, 10, 10, 0, 1, -0.3, 0.7"})
    void theBonusIsForKnowingWhatOneKnows(Certainty certainty, int right, int answers, String mark,
                                          String accuracy, String bonus, String both) {
        CertaintyMarks marks = new CertaintyMarks(Stream.concat(
                Stream.generate(() -> given(certainty, "1")).limit(right),
                Stream.generate(() -> given(certainty, "0")).limit(answers - right)).toList());
        assertThat(marks.meanMark()).isEqualTo(figure(mark));
        assertThat(marks.accuracy()).isEqualTo(figure(accuracy));
        assertThat(marks.bonus()).isEqualTo(figure(bonus));
        assertThat(marks.accuracyAndBonus()).isEqualTo(figure(both));
    }

    @Test
    void surenessWhereItIsDueEarnsMoreThanAccuracyAlone() {
        CertaintyMarks marks = new CertaintyMarks(List.of(given(Certainty.CERTAIN, "1"),
                given(Certainty.CERTAIN, "1"), given(Certainty.UNSURE, "0")));
        assertThat(marks.meanMark()).isEqualTo(figure("2"));
        assertThat(marks.bonus()).isEqualTo(figure("0.133333"));
        assertThat(marks.accuracyAndBonus()).isEqualTo(figure("0.8"));
    }

    @Test
    void whatIsRightInPartEarnsInPart() {
        CertaintyMarks marks = new CertaintyMarks(List.of(given(Certainty.FAIRLY_SURE, "0.5")));
        assertThat(marks.meanMark()).isEqualTo(figure("1"));
        assertThat(marks.accuracy()).isEqualTo(figure("0.5"));
    }

    @Test
    void withoutAnswersThereIsNoFigure() {
        CertaintyMarks none = new CertaintyMarks(List.of());
        assertThat(List.of(none.meanMark(), none.accuracy(), none.bonus(),
                none.accuracyAndBonus())).containsOnly(Figure.none(Figure.Missing.NO_ANSWERS));
    }

    private static Given given(Certainty certainty, String fraction) {
        return new Given(certainty, new BigDecimal(fraction));
    }
}
