package fr.colloque.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class UtcTest {

    private static final Instant SUMMER = Instant.parse("2026-07-01T21:59:59.123456789Z");
    private static final LocalDateTime STORED = LocalDateTime.parse("2026-07-01T21:59:59.123456");

    @Test
    void whatTheColumnCannotHoldIsCutOffNotRounded() {
        assertThat(Utc.of(SUMMER)).isEqualTo(STORED);
    }

    @Test
    void bothTypesThatDriversHandOutAreReadAsUtc() {
        Instant kept = Instant.parse("2026-07-01T21:59:59.123456Z");
        assertThat(Utc.instant(STORED)).isEqualTo(kept);
        assertThat(Utc.instant(Timestamp.valueOf(STORED))).isEqualTo(kept);
        assertThat(Utc.instant(null)).isNull();
    }

    @Test
    void anythingElseIsAFault() {
        assertThatThrownBy(() -> Utc.instant("2026-07-01"))
                .isInstanceOf(IllegalStateException.class);
    }
}
