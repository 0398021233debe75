package fr.colloque.platform.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Instants as columns keep them: date and time in UTC, to the microsecond.
 *
 * <p>Cut off here, because databases differ in whether they round or cut the rest. Entities get
 * this from {@link InstantConverter}; native statements call it.
 */
public final class Utc {

    private Utc() { }

    /** What to store, or to compare a column with. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /**
     * What a native statement read; drivers hand out one of two types. Null for null.
     *
     * @throws IllegalStateException when the column holds no time
     */
    public static Instant instant(Object column) {
        return switch (column) {
            case null -> null;
            case Timestamp stamp -> stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            default -> throw new IllegalStateException("No time: " + column.getClass().getName());
        };
    }
}
