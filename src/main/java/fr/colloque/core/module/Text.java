package fr.colloque.core.module;

import java.util.Objects;

/** One text in both languages. */
public record Text(String fr, String en) {

    public Text {
        Objects.requireNonNull(fr, "fr");
        Objects.requireNonNull(en, "en");
    }

    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
