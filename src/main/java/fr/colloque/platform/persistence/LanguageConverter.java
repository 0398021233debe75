package fr.colloque.platform.persistence;

import fr.colloque.core.module.Language;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A language as its code of two letters. */
@Converter(autoApply = true)
public class LanguageConverter implements AttributeConverter<Language, String> {

    @Override
    public String convertToDatabaseColumn(Language language) {
        return language == null ? null : language.code();
    }

    @Override
    public Language convertToEntityAttribute(String code) {
        return code == null ? null : Language.of(code);
    }
}
