package fr.colloque.certificate.store;

import fr.colloque.platform.persistence.Utc;
import java.math.BigDecimal;
import java.time.Instant;

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
        return Utc.instant(values[at]);
    }
}
