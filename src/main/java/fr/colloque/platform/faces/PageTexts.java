package fr.colloque.platform.faces;

import fr.colloque.core.module.Text;
import fr.colloque.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Texts with facts in them for pages: {@code #{text.of('key', fact, …)}}. */
@Named("text")
@RequestScoped
public class PageTexts {

    @Inject LanguageChoice language;

    public String of(String key, Object... facts) {
        return Texts.of(language.present(), key, facts);
    }

    /** A text of the content in the reader's language. */
    public String in(Text text) {
        return text == null ? "" : text.in(language.present());
    }
}
