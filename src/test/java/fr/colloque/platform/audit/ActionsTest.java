package fr.colloque.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.platform.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Administrators read words, not codes: each action that is noted has its text. */
class ActionsTest {

    private static final Pattern NOTED = Pattern.compile("audit\\.note(?:Each)?\\(\\s*\"([^\"]+)\"");
    private static final String KEY = "admin_audit.action.";

    @Test
    void everyActionThatIsNotedHasATextAndNoOther() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> noted = sources.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> NOTED.matcher(read(f)).results()).map(m -> m.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(noted).isNotEmpty();
            assertThat(Texts.in(Locale.FRENCH).keySet().stream()
                    .filter(key -> key.startsWith(KEY)).map(key -> key.substring(KEY.length())))
                    .containsExactlyInAnyOrderElementsOf(noted);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
