package fr.colloque.account.store;

import fr.colloque.account.EmailAddress;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An e-mail address as its text. */
@Converter(autoApply = true)
public class EmailAddressConverter implements AttributeConverter<EmailAddress, String> {

    @Override
    public String convertToDatabaseColumn(EmailAddress email) {
        return email == null ? null : email.value();
    }

    @Override
    public EmailAddress convertToEntityAttribute(String value) {
        return value == null ? null : new EmailAddress(value);
    }
}
