package fr.colloque.core.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.core.module.TestPlan.Review;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestPlanTest {

    @ParameterizedTest(name = "{0} minutes and {1} % more, begun at {2}: over at {3}")
    @CsvSource({"30, 0, 2026-03-11T12:00:00Z, 2026-03-11T12:30:00Z",
        "30, 33, 2026-03-11T12:00:00Z, 2026-03-11T12:39:54Z",
        "30, 100, 2026-03-11T12:00:00Z, 2026-03-11T13:00:00Z",
        "1, 1, 2026-03-11T12:00:00Z, 2026-03-11T12:01:01Z",
        "30, 0, 2026-03-11T12:00:00.000001Z, 2026-03-11T12:30:01Z"})
    void theEndIsOnAFullSecondAndNeverTooEarly(int minutes, int extra, Instant start,
                                               Instant end) {
        assertThat(plan(minutes).end(start, extra)).contains(end);
    }

    @Test
    void withoutALimitThereIsNoEnd() {
        assertThat(TestPlan.of(new Quota(1, 1, 1)).end(Instant.EPOCH, 50)).isEmpty();
    }

    @Test
    void nobodyHasNoMinuteAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan(0));
    }

    private static TestPlan plan(int minutes) {
        return new TestPlan(new Quota(1, 1, 1), Optional.of(minutes), Optional.empty(), 0,
                Review.FULL);
    }
}
