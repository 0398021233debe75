package fr.colloque.enrolment.store;

import fr.colloque.core.scoring.Percent;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Keeps a percentage as a decimal with two places, in every entity. */
@Converter(autoApply = true)
public class PercentConverter implements AttributeConverter<Percent, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Percent percent) {
        return percent == null ? null : percent.value();
    }

    @Override
    public Percent convertToEntityAttribute(BigDecimal value) {
        return value == null ? null : new Percent(value);
    }
}
