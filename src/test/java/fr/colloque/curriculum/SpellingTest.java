package fr.colloque.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import fr.colloque.core.source.YamlNode;
import fr.colloque.core.source.YamlSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every word of courses and pages, in the dictionary of its language or in a list of our own under
 * {@code src/test/resources/spelling}. The list of names is at the same time the list of those who
 * may appear: whoever adds one has made sure that nobody real is meant.
 */
class SpellingTest {

    private static final Set<String> WHO = Set.of("name", "reviewer", "patient");

    @ParameterizedTest
    @EnumSource
    void everyWordIsKnown(Language language) throws IOException {
        Spelling spelling = new Spelling(language);
        Map<String, String> unknown = new TreeMap<>();
        texts(language).forEach((file, texts) -> texts.forEach(text ->
                spelling.unknown(text).forEach(word -> unknown.putIfAbsent(word, file))));
        assertThat(unknown).isEmpty();
    }

    @Test
    void aSlipIsFound() {
        assertThat(new Spelling(Language.FR).unknown("Le secrêt de l’hôpitall, c’est-à-dire tout."))
                .containsExactly("secrêt", "l’hôpitall");
        assertThat(new Spelling(Language.EN).unknown("The doctor’s leukemia ward recieves them."))
                .containsExactly("leukemia", "recieves");
    }

    @Test
    void everybodyWhoAppearsIsInvented() throws IOException {
        Set<String> names = new HashSet<>(Spelling.list("names"));
        Map<String, String> strangers = new TreeMap<>();
        yaml().forEach((file, root) -> people(root).forEach(name -> {
            for (String word : name.split("[^\\p{L}]+")) {
                if (word.length() > 2 && !names.contains(word)) {
                    strangers.put(word, file);
                }
            }
        }));
        assertThat(strangers).isEmpty();
    }

    private static List<String> people(YamlNode node) {
        List<String> found = new ArrayList<>();
        switch (node) {
            case YamlNode.Mapping map -> map.values().forEach((key, value) -> {
                if (WHO.contains(key) && value instanceof YamlNode.Scalar name) {
                    found.add(name.text());
                } else {
                    found.addAll(people(value));
                }
            });
            case YamlNode.Listing list -> list.items().forEach(i -> found.addAll(people(i)));
            case YamlNode.Scalar scalar -> { }
        }
        return found;
    }

    private static Map<String, List<String>> texts(Language language) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        yaml().forEach((file, root) -> texts.put(file, in(language.code(), root)));
        Bundled.TREE.files().forEach((file, text) -> {
            if (file.endsWith("." + language.code() + ".md")) {
                texts.put(file, List.of(text.replaceAll("(?m)^(title|minutes):", "")
                        .replaceAll("]\\([^)]*\\)", " ")));
            }
        });
        Path file = Path.of("src/main/resources/i18n/messages_" + language.code() + ".properties");
        texts.put(file.toString(), Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(line.indexOf('=') + 1)
                        .replaceAll("<[^>]*>|\\{[^}]*}|\\\\n", " ")).toList());
        return texts;
    }

    private static Map<String, YamlNode> yaml() {
        Map<String, YamlNode> roots = new TreeMap<>();
        Bundled.TREE.files().forEach((file, text) -> {
            if (file.endsWith(".yaml")) {
                YamlSource.read(file, text).value().ifPresent(root -> roots.put(file, root));
            }
        });
        return roots;
    }

    /** What is written in one language: everything below a key of its name. */
    private static List<String> in(String language, YamlNode node) {
        List<String> found = new ArrayList<>();
        switch (node) {
            case YamlNode.Mapping map -> map.values().forEach((key, value) -> {
                if (key.equals(language)) {
                    value.scalars().forEach(scalar -> found.add(scalar.text()));
                } else if (!key.equals("words")) {       // what to look for, slips and all
                    found.addAll(in(language, value));
                }
            });
            case YamlNode.Listing list -> list.items().forEach(i -> found.addAll(in(language, i)));
            case YamlNode.Scalar scalar -> { }
        }
        return found;
    }
}
