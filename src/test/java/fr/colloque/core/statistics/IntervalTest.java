package fr.colloque.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** Newcombe 1998, Statistics in Medicine 17:857, table I, method 3; four decimals there. */
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"})
    void aShareLiesBetweenThesePublishedLimits(int right, int answers, BigDecimal low,
                                              BigDecimal high) {
        Interval interval = Interval.wilson(new Tally(answers, right)).orElseThrow();
        assertThat(interval.low().setScale(4, RoundingMode.HALF_UP)).isEqualTo(low);
        assertThat(interval.high().setScale(4, RoundingMode.HALF_UP)).isEqualTo(high);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"6, 10, 0.312674, 0.831820", "0, 10, 0.000000, 0.277533",
        "10, 10, 0.722467, 1.000000", "1, 1, 0.206549, 1.000000"})
    void itStaysBetweenNothingAndEverything(int right, int answers, BigDecimal low,
                                            BigDecimal high) {
        assertThat(Interval.wilson(new Tally(answers, right)))
                .isEqualTo(Optional.of(new Interval(low, high)));
    }

    @Test
    void withoutAnswersNothingIsKnown() {
        assertThat(Interval.wilson(Tally.NONE)).isEmpty();
    }
}
