package fr.colloque.authoring.web;

import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Source;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Finds what a scenario may cite by any words of its id, label or title. */
@Named
@RequestScoped
public class SourcePicker {

    private static final int MOST = 12;

    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    public List<String> rules(String words) {
        return find(Source.Kind.RULE, words);
    }

    public List<String> recommendations(String words) {
        return find(Source.Kind.RECOMMENDATION, words);
    }

    public List<String> cases(String words) {
        return find(Source.Kind.CASE, words);
    }

    /** Label and title of a source; the id alone where there is none. */
    public String label(String id) {
        return library.curriculum().source(id).map(this::label).orElse(id);
    }

    private String label(Source source) {
        return source.label().in(language.present()) + " — "
                + source.title().in(language.present());
    }

    private List<String> find(Source.Kind kind, String words) {
        String[] wanted = plain(words).split("\\s+");
        return library.curriculum().sources().stream().filter(s -> s.kind() == kind)
                .filter(s -> holds(plain(s.id() + " " + label(s)), wanted))
                .map(Source::id).limit(MOST).toList();
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
