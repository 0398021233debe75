package fr.colloque.core.module;

import java.util.Locale;

/** The two languages in which every text exists. */
public enum Language {
    FR(Locale.FRANCE),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code that files, cookies and {@code lang} attributes use: {@code fr} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of this code or locale name; French for everything that is not English. */
    public static Language of(String code) {
        return code != null && code.toLowerCase(Locale.ROOT).startsWith("en") ? EN : FR;
    }
}
