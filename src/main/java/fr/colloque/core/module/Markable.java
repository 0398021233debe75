package fr.colloque.core.module;

import java.util.Objects;

/** A text of a surface whose words may be marked, with its fragments in each language. */
public record Markable(MarkedText fr, MarkedText en) {

    public Markable {
        Objects.requireNonNull(fr, "fr");
        Objects.requireNonNull(en, "en");
    }

    public MarkedText in(Language language) {
        return language == Language.FR ? fr : en;
    }

    /** The text as it is shown, without the markup. */
    public Text plain() {
        return new Text(fr.plain(), en.plain());
    }
}
