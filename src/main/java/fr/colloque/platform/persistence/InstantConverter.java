package fr.colloque.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;

/** Keeps an instant as a UTC date and time, to the microsecond that the column holds. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, LocalDateTime> {

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Utc.of(instant);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime stored) {
        return Utc.instant(stored);
    }
}
