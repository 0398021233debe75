package fr.colloque.platform.faces;

import fr.colloque.platform.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives pages the formats of the reader's language: {@code #{format.date(row.handedInAt)}}. */
@RequestScoped
public class PageFormats {

    @Inject LanguageChoice language;

    @Produces
    @Named("format")
    Formats formats() {
        return Formats.in(language.present());
    }
}
