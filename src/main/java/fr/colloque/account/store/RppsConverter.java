package fr.colloque.account.store;

import fr.colloque.account.Rpps;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An RPPS number as its digits. */
@Converter(autoApply = true)
public class RppsConverter implements AttributeConverter<Rpps, String> {

    @Override
    public String convertToDatabaseColumn(Rpps rpps) {
        return rpps == null ? null : rpps.digits();
    }

    @Override
    public Rpps convertToEntityAttribute(String digits) {
        return digits == null ? null : new Rpps(digits);
    }
}
