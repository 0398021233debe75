package fr.colloque.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Path I18N = Path.of("src/main/resources/i18n");
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-z][\\w-]*\\.[\\w.-]*)['\"]");
    private static final Pattern KEY = Pattern.compile(
            "msg\\['([^']+)'\\]|text\\.of\\('([^']+)'|Texts\\.of\\([^\"()]*\"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.FR));
    }

    @Test
    void bothLanguagesNameTheSameFacts() {
        Properties french = texts(Language.FR);
        Properties english = texts(Language.EN);
        assertThat(french.stringPropertyNames()).allSatisfy(key ->
                assertThat(facts(english.getProperty(key))).as(key)
                        .isEqualTo(facts(french.getProperty(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyStandsTwice(Language language) throws IOException {
        assertThat(Files.readAllLines(file(language)).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void apostrophesAreTypographic(Language language) {
        assertThat(texts(language)).allSatisfy((key, text) ->
                assertThat((String) text).as((String) key).doesNotContain("'"));
    }

    @Test
    void frenchSignsStandAfterANoBreakSpace() {
        assertThat(texts(Language.FR)).allSatisfy((key, text) ->
                assertThat((String) text).as((String) key).doesNotContainPattern(" [:;?!%»]|« "));
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> quoted = quotedIn(sources());
        assertThat(keys(Language.FR).stream().filter(key -> quoted.stream().noneMatch(use ->
                use.equals(key) || use.endsWith(".") && key.startsWith(use)))).isEmpty();
    }

    @Test
    void everyKeyUsedHasAText() {
        Set<String> keys = keys(Language.FR);
        assertThat(usedIn(sources()).stream().filter(use -> !keys.contains(use)
                && (isWhole(use) || keys.stream().noneMatch(key -> key.startsWith(use)))))
                .isEmpty();
    }

    @Test
    void aTextIsFilledWithItsFacts() {
        assertThat(Texts.of(Language.EN, "frame.text.page", 2, 12)).isEqualTo("Page 2 of 12");
        assertThat(Texts.of(Language.FR, "frame.text.page", 2, 12)).isEqualTo("Page 2 sur 12");
    }

    @Test
    void aRefusalSaysItsText() {
        assertThat(Texts.of(Language.EN, new StaleView())).startsWith("This page was changed");
    }

    /** Whether this is a key, and not the beginning that the rest is put to by the page. */
    private static boolean isWhole(String use) {
        return !use.endsWith(".");
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Path file(Language language) {
        return I18N.resolve("messages_" + language.code() + ".properties");
    }

    private static Properties texts(Language language) {
        try (Reader reader = Files.newBufferedReader(file(language))) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> facts(String text) {
        return PLACEHOLDER.matcher(text).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Stream<String> sources() {
        try {
            return Stream.concat(
                            Files.walk(Path.of("src/main/java")),
                            Files.walk(Path.of("src/main/webapp")))
                    .filter(path -> path.toString().matches(".*\\.(java|xhtml)"))
                    .map(TextsTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> quotedIn(Stream<String> sources) {
        return sources.flatMap(source -> QUOTED.matcher(source).results())
                .map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> usedIn(Stream<String> sources) {
        return sources.flatMap(source -> KEY.matcher(source).results())
                .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(key -> key != null).findFirst().orElseThrow())
                .filter(key -> key.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
