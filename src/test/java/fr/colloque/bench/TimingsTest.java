package fr.colloque.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingsTest {

    private static final long NANOS_A_MILLI = 1_000_000;

    /** The nearest rank, so that every figure printed is one that somebody waited. */
    @ParameterizedTest(name = "of 1 to {0} ms: p50 {1}, p95 {2}, p99 {3}, longest {4}")
    @CsvSource({"1, 1, 1, 1, 1", "2, 1, 2, 2, 2", "20, 10, 19, 20, 20", "100, 50, 95, 99, 100",
        "3000, 1500, 2850, 2970, 3000"})
    void percentilesAreTheNearestRank(int count, double p50, double p95, double p99,
                                      double longest) {
        Timings timings = new Timings();
        for (int ms = count; ms >= 1; ms--) {
            timings.add(Step.SHOW, ms * NANOS_A_MILLI, 2 * ms);
        }
        assertThat(timings.figures()).containsOnlyKeys(Step.SHOW);
        assertThat(timings.figures().get(Step.SHOW)).isEqualTo(
                new Timings.Figures(count, p50, p95, p99, longest, count + 1));
    }
}
