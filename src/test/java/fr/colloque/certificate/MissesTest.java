package fr.colloque.certificate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks too often for what does not exist has to wait, and nobody else. */
class MissesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Misses misses = new Misses();

    @BeforeEach
    void askOftenAtNoon() {
        at(NOON);
        for (int i = 0; i < Misses.ALLOWED; i++) {
            misses.requireFew("192.0.2.1");
            misses.count("192.0.2.1");
        }
    }

    @Test
    void anAddressThatAskedTooOftenHasToWait() {
        assertThatThrownBy(() -> misses.requireFew("192.0.2.1"))
                .isInstanceOf(TooManyLookups.class);
        assertThatCode(() -> misses.requireFew("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void afterTenMinutesItMayAskAgain() {
        at(NOON.plus(Duration.ofMinutes(10)));
        assertThatCode(() -> misses.requireFew("192.0.2.1")).doesNotThrowAnyException();
    }

    private void at(Instant now) {
        misses.clock = Clock.fixed(now, ZoneOffset.UTC);
    }
}
