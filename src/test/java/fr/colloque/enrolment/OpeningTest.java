package fr.colloque.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Quota;
import fr.colloque.core.module.TestPlan;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.enrolment.Opening.State;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");
    private static final TestPlan THRICE_A_DAY_APART = new TestPlan(new Quota(1, 0, 1),
            Optional.empty(), Optional.of(3), 24, Review.FULL);

    @ParameterizedTest(name = "{0} times, the last at noon; at {1}: {2}, {3} left")
    @CsvSource({"0, 2026-03-11T12:00:00Z, OPEN, 3", "1, 2026-03-11T12:00:01Z, LATER, 2",
        "1, 2026-03-12T11:59:59Z, LATER, 2", "1, 2026-03-12T12:00:00Z, OPEN, 2",
        "2, 2026-03-13T12:00:00Z, OPEN, 1", "3, 2026-03-20T12:00:00Z, NEVER, 0",
        "4, 2026-03-11T12:00:01Z, NEVER, 0"})
    void aTestOpensAgainAfterItsPauseUntilNothingIsLeft(int times, Instant now, State state,
                                                        int left) {
        Sittings sat = times == 0 ? Sittings.NONE : new Sittings(times, Optional.of(NOON));
        Opening opening = Opening.of(THRICE_A_DAY_APART, sat, now);
        assertThat(opening.state()).isEqualTo(state);
        assertThat(opening.left()).isEqualTo(left);
    }

    @ParameterizedTest(name = "{0} times of 3 and {1} granted: {2}, {3} left")
    @CsvSource({"3, 0, NEVER, 0", "3, 1, OPEN, 1", "4, 1, NEVER, 0", "4, 3, OPEN, 2"})
    void whatIsGrantedComesOnTop(int times, int granted, State state, int left) {
        Opening opening = Opening.of(THRICE_A_DAY_APART,
                new Sittings(times, Optional.of(NOON), granted),
                Instant.parse("2026-03-20T12:00:00Z"));
        assertThat(opening.state()).isEqualTo(state);
        assertThat(opening.left()).isEqualTo(left);
    }

    @Test
    void aGrantedAttemptWaitsForThePauseToo() {
        assertThat(Opening.of(THRICE_A_DAY_APART, new Sittings(3, Optional.of(NOON), 1), NOON)
                .later()).isTrue();
    }

    @Test
    void whoIsTooEarlyIsToldWhen() {
        assertThat(Opening.of(THRICE_A_DAY_APART, new Sittings(1, Optional.of(NOON)), NOON).from())
                .isEqualTo("2026-03-12T12:00:00Z");
    }

    @Test
    void withoutConditionsATestIsAlwaysOpen() {
        Opening opening = Opening.of(TestPlan.of(new Quota(1, 0, 0)),
                new Sittings(99, Optional.of(NOON)), NOON);
        assertThat(opening.open()).isTrue();
        assertThat(opening.left()).isNull();
    }
}
