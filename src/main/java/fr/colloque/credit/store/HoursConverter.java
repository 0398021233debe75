package fr.colloque.credit.store;

import fr.colloque.core.credit.Hours;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Keeps hours as a decimal with one place, in every entity. */
@Converter(autoApply = true)
public class HoursConverter implements AttributeConverter<Hours, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Hours hours) {
        return hours == null ? null : hours.value();
    }

    @Override
    public Hours convertToEntityAttribute(BigDecimal value) {
        return value == null ? null : new Hours(value);
    }
}
