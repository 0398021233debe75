package fr.colloque.attempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.attempt.AttemptClosed;
import fr.colloque.core.module.Pool;
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
                .isThrownBy(() -> attempt.handIn(Optional.of(Percent.of("100")), NOON.plusSeconds(1)));
        assertThat(attempt.score()).contains(Percent.of("50"));
        assertThat(attempt.handedInAt()).contains(NOON);
    }

    private static Attempt anAttempt(Pool pool, String module) {
        return new Attempt(1, 2, "a-course", pool, module, 3, NOON);
    }
}
