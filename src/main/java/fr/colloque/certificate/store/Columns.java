package fr.colloque.certificate.store;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One row of a statement, read by position from 0. Times are stored in UTC. */
record Columns(Object[] values) {

    static Columns of(Object row) {
        return new Columns((Object[]) row);
    }

    String text(int at) {
        return (String) values[at];
    }

    long number(int at) {
        return ((Number) values[at]).longValue();
    }

    int count(int at) {
        return ((Number) values[at]).intValue();
    }

    BigDecimal decimal(int at) {
        return (BigDecimal) values[at];
    }

    Instant instant(int at) {
        return switch (values[at]) {
            case null -> null;
            case Timestamp stamp -> stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            default -> throw new IllegalStateException("No time in column " + at);
        };
    }
}
