package fr.colloque.platform;

import fr.colloque.core.module.Language;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The texts of the application by key, from {@code i18n/messages_*.properties}.
 *
 * <p>A key without a text is a fault of the program ({@link java.util.MissingResourceException}); a
 * test finds it first.
 */
public final class Texts {

    public static final String BUNDLE = "i18n.messages";

    private static final Map<Language, ResourceBundle> BUNDLES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BUNDLES.put(language, ResourceBundle.getBundle(BUNDLE, language.locale()));
        }
    }

    private Texts() {
    }

    /** All texts of one language, those of French where there are none in that one. */
    public static ResourceBundle in(Locale locale) {
        return BUNDLES.get(Language.of(locale.getLanguage()));
    }

    /** The text of this key, its placeholders filled by {@link MessageFormat} in that language. */
    public static String of(Language language, String key, Object... facts) {
        String pattern = BUNDLES.get(language).getString(key);
        return new MessageFormat(pattern, language.locale()).format(facts);
    }

    /** The text of a refusal; moments among its facts stand to the minute, in Paris time. */
    public static String of(Language language, Refusal refusal) {
        return of(language, refusal.key(), refusal.facts().stream()
                .map(f -> f instanceof Instant at ? Formats.in(language).dateTime(at) : f)
                .toArray());
    }
}
