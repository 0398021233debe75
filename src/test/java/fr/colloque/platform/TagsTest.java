package fr.colloque.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A tag without its file fails only when a page with it is opened. */
class TagsTest {

    private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");
    private static final Pattern SOURCE = Pattern.compile("<source>([^<]+)</source>");

    @Test
    void everyTagHasItsFile() throws IOException {
        Path library = WEB_INF.resolve("tags/colloque.taglib.xml");
        List<String> sources = SOURCE.matcher(Files.readString(library)).results()
                .map(found -> found.group(1)).toList();
        assertThat(sources).contains("surface.xhtml").allSatisfy(source ->
                assertThat(library.resolveSibling(source)).isRegularFile());
    }
}
