package fr.colloque.evidence.store;

import fr.colloque.platform.persistence.Utc;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** The columns of one row; null where there is nothing. */
record Row(Object[] values) {

    String text(int at) {
        return (String) values[at];
    }

    long number(int at) {
        return ((Number) values[at]).longValue();
    }

    Integer count(int at) {
        return values[at] == null ? null : ((Number) values[at]).intValue();
    }

    BigDecimal decimal(int at) {
        return (BigDecimal) values[at];
    }

    /** A day as it is written, YYYY-MM-DD. */
    String day(int at) {
        return values[at] == null ? null : values[at].toString();
    }

    Instant instant(int at) {
        return Optional.ofNullable(values[at]).map(Utc::instant).orElse(null);
    }
}
