package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    private static final SourceTree TREE =
            SourceTree.of(Map.of("modules/a/module.yaml", "x", "content/b.yaml", "y"));

    @Test
    void aFolderOfTheTreeIsATree() {
        assertThat(TREE.under("modules/a")).isEqualTo(
                SourceTree.of(Map.of("module.yaml", "x")));
        assertThat(TREE.under("modules/a/")).isEqualTo(TREE.under("modules/a"));
        assertThat(TREE.under("mod").files()).isEmpty();
    }

    @Test
    void theChecksumTellsEqualTreesFromOthers() {
        assertThat(TREE.checksum()).hasSize(64).isEqualTo(
                TREE.with("z.md", "1").without("z.md").checksum());
        assertThat(TREE.checksum()).isNotEqualTo(TREE.with("content/b.yaml", "z").checksum());
        assertThat(SourceTree.of(Map.of("a", "bc")).checksum())
                .isNotEqualTo(SourceTree.of(Map.of("ab", "c")).checksum());
    }

    @Test
    void theChecksumOfAKnownTreeNeverChanges() {
        assertThat(SourceTree.of(Map.of()).checksum()).isEqualTo(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void onlyTextsAreReadAndLineEndsSayNothing(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("modules/a"));
        Files.writeString(folder.resolve("modules/a/module.yaml"), "\uFEFFa: 1\r\nb: 2\r\n");
        Files.writeString(folder.resolve("modules/a/photo.png"), "no text");
        Files.writeString(folder.resolve("other.md"), "z");
        Files.createSymbolicLink(folder.resolve("modules/link.yaml"), folder.resolve("other.md"));

        assertThat(SourceTree.of(folder, "modules").files())
                .containsExactly(Map.entry("modules/a/module.yaml", "a: 1\nb: 2\n"));
        assertThat(SourceTree.of(folder).files()).containsOnlyKeys("modules/a/module.yaml",
                "other.md");
    }
}
