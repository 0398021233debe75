package fr.colloque.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Figure.Missing WHY = Figure.Missing.NO_ANSWERS;

    @Test
    void aFigureIsRoundedHalfUpAtTheEnd() {
        assertThat(Figure.of(new BigDecimal("0.0000005"))).isEqualTo(figure("0.000001"));
        assertThat(Figure.quotient(2, 3, WHY)).isEqualTo(figure("0.666667"));
        assertThat(figure("0.5")).isEqualTo(figure("0.500000"));
    }

    @Test
    void whereOneWouldDivideByNothingThereIsNoFigure() {
        assertThat(Figure.quotient(1, 0, WHY)).isEqualTo(Figure.none(WHY));
        assertThat(Figure.mean(List.of(), WHY)).isEqualTo(Figure.none(WHY));
        assertThat(Figure.none(WHY).missing()).contains(WHY);
    }

    @Test
    void whatIsMissingStaysMissing() {
        assertThat(Figure.none(WHY).map(BigDecimal::negate)).isEqualTo(Figure.none(WHY));
        assertThat(figure("0.25").map(BigDecimal::negate)).isEqualTo(figure("-0.25"));
    }

    @Test
    void itIsEitherAFigureOrAReason() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Figure(Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Figure(Optional.of(BigDecimal.ONE), Optional.of(WHY)));
    }

    /** A figure as a test writes it. */
    static Figure figure(String value) {
        return Figure.of(new BigDecimal(value));
    }
}
