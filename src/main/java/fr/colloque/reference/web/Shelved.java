package fr.colloque.reference.web;

import fr.colloque.core.module.Source;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sources of one kind, as they stand on the page.
 *
 * @param kind the word that addresses and message keys use
 */
public record Shelved(String kind, List<Source> sources) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** By their numbers as people count: 2.9 before 2.10, article 4 before article 13. */
    static final Comparator<Source> ORDER = Comparator.comparing(s -> NUMBER.matcher(s.id())
            .replaceAll(n -> "%06d".formatted(Integer.parseInt(n.group()))));

    public Shelved {
        sources = List.copyOf(sources);
    }
}
