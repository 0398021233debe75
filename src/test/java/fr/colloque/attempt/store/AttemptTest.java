package fr.colloque.attempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.attempt.AttemptClosed;
import fr.colloque.attempt.TimeUp;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.core.scoring.Percent;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {

    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

    @ParameterizedTest(name = "{0} of module {1}: {2}")
    @CsvSource({"PRACTICE, a-module, true", "PRACTICE, , false", "PRE_TEST, , true",
        "PRE_TEST, a-module, false", "POST_TEST, , true", "POST_TEST, a-module, false"})
    void onlyPracticeIsOfOneModule(Pool pool, String module, boolean possible) {
        if (possible) {
            assertThat(anAttempt(pool, module).pool()).isEqualTo(pool);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> anAttempt(pool, module));
        }
    }

    @Test
    void aPracticeIsClosedOnce() {
        Attempt attempt = anAttempt(Pool.PRACTICE, "a-module");
        attempt.handIn(Optional.of(Percent.of("50")), NOON);
        assertThatExceptionOfType(AttemptClosed.class)
                .isThrownBy(() -> attempt.handIn(Optional.of(Percent.of("100")),
                        NOON.plusSeconds(1)));
        assertThat(attempt.score()).contains(Percent.of("50"));
        assertThat(attempt.handedInAt()).contains(NOON);
    }

    @ParameterizedTest(name = "{0} s after its end: over {1}")
    @CsvSource({"-1, false", "0, false", "5, false", "6, true"})
    void aSittingIsOverAFewSecondsAfterItsEnd(long late, boolean over) {
        assertThat(aTimedAttempt().overAt(NOON.plusSeconds(late))).isEqualTo(over);
    }

    @Test
    void whatTheTimeHandsInCountsFromItsEnd() {
        Attempt attempt = aTimedAttempt();
        attempt.handIn(Optional.of(Percent.of("50")), NOON.plusSeconds(900));
        assertThat(attempt.handedInAt()).contains(NOON);
        assertThat(attempt.endedByTime()).isTrue();
        assertThat(attempt.refusal(NOON.plusSeconds(901))).isInstanceOf(TimeUp.class);
    }

    @Test
    void whoHandsInBeforeTheEndWasNotStoppedByIt() {
        Attempt attempt = aTimedAttempt();
        attempt.handIn(Optional.of(Percent.of("50")), NOON.minusSeconds(1));
        assertThat(attempt.endedByTime()).isFalse();
        assertThat(attempt.refusal(NOON.plusSeconds(901))).isNotInstanceOf(TimeUp.class);
    }

    private static Attempt aTimedAttempt() {
        return new Attempt(1, 2, "a-course", Pool.POST_TEST, null, 3, NOON.minusSeconds(1800),
                new Terms(Optional.of(NOON), 0, Review.FULL));
    }

    private static Attempt anAttempt(Pool pool, String module) {
        return new Attempt(1, 2, "a-course", pool, module, 3, NOON);
    }
}
