package fr.colloque.catalogue.web;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.Validity;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says from when to when something holds, in the reader's language. */
@Named
@RequestScoped
public class LawWords {

    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    /** The short name of an item; its id where it is gone. */
    public String label(String id) {
        return library.curriculum().source(id).map(s -> s.label().in(language.present()))
                .orElse(id);
    }

    /** For instance “from 25 December 2020”; “no date” where nothing is said. */
    public String validity(Validity validity) {
        Formats format = Formats.in(language.present());
        String said = Stream.of(
                validity.from() == null ? ""
                        : say("law.text.from", format.longDate(validity.from())),
                validity.until() == null ? ""
                        : say("law.text.until", format.longDate(validity.until())),
                validity.supersededBy() == null ? ""
                        : say("law.text.supersededBy", label(validity.supersededBy())))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return said.isEmpty() ? say("law.text.noDate") : said;
    }

    private String say(String key, Object... facts) {
        return Texts.of(language.present(), key, facts);
    }
}
