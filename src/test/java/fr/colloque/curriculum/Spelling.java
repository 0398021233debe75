package fr.colloque.curriculum;

import fr.colloque.core.module.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** The words of a language: a dictionary, and what this project writes beyond it. */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’-]\\p{L}+)*");
    private static final Pattern NO_TEXT = Pattern.compile(
            "\\[\\[\\w+:|\\|F-[A-Z]+]]|]]|[@#][\\p{L}_0-9]+|\\S+\\.example\\S*|[A-Z]+-[A-Z0-9.-]+");
    private static final Set<String> ELISIONS = Set.of("l", "d", "j", "m", "t", "s", "n", "c",
            "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final Set<String> ENDINGS = Set.of("s", "ll", "d", "re", "ve", "m", "t", "");

    private final Language language;
    private final Speller dictionary;
    private final Set<String> ours = new HashSet<>();

    Spelling(Language language) {
        this.language = language;
        String path = language == Language.FR ? "fr/french.dict" : "en/hunspell/en_GB.dict";
        try {
            dictionary = new Speller(Dictionary.read(
                    getClass().getResource("/org/languagetool/resource/" + path)));
            for (String list : List.of("names", "words-" + language.code())) {
                ours.addAll(list(list));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the project's own lists: a word a line, in any order. */
    static List<String> list(String name) throws IOException {
        try (InputStream file = Spelling.class.getResourceAsStream("/spelling/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** The words of a text that stand in no list. */
    List<String> unknown(String text) {
        Matcher words = WORD.matcher(NO_TEXT.matcher(text).replaceAll(" "));
        return words.results().map(found -> found.group()).filter(word -> !known(word)).toList();
    }

    private boolean known(String word) {
        int apostrophe = word.indexOf('’');
        return stands(word)
                || apostrophe > 0 && joined(word.substring(0, apostrophe),
                        word.substring(apostrophe + 1))
                || word.contains("-") && List.of(word.split("-")).stream().allMatch(this::known);
    }

    private boolean joined(String before, String after) {
        return ELISIONS.contains(before.toLowerCase(Locale.FRENCH)) && known(after)
                || language == Language.EN && ENDINGS.contains(after) && known(before);
    }

    private boolean stands(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = word.replace('’', '\'');
        return word.length() == 1 || ours.contains(word) || ours.contains(lower)
                || listed(plain) || listed(lower.replace('’', '\''))
                || listed(plain.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
                        .replace('’', '\''));
    }

    private boolean listed(String word) {
        return dictionary.isInDictionary(word);
    }
}
