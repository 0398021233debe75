package fr.colloque.authoring.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words that somebody searches for, whatever their accents and capitals. */
record SearchWords(List<String> words) {

    static SearchWords of(String typed) {
        return new SearchWords(List.of(plain(typed).strip().split("\\s+")));
    }

    /** Whether a text holds all of them. */
    boolean in(String text) {
        String plain = plain(text);
        return words.stream().allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
