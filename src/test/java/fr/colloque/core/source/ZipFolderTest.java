package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipFolderTest {

    private static final String FILE = "modules/m/module.yaml";

    @Test
    void everythingComesBackAsItWasAndTheSameBytesAgain() throws ZipFault {
        SourceTree all = SourceTree.of(Path.of(""), "modules", "content");
        byte[] exported = ZipFolder.write(all);
        SourceTree imported = ZipFolder.read(exported);
        assertThat(imported).isEqualTo(all);
        assertThat(ZipFolder.write(imported)).isEqualTo(exported);
    }

    @Test
    void lineEndsAndMarksOfOtherSystemsSayNothing() throws Exception {
        byte[] zip = zip(Map.of(FILE, "\uFEFFid: m\r\ntitle: é\r\n"));
        assertThat(ZipFolder.read(zip).text(FILE)).contains("id: m\ntitle: é\n");
    }

    @Test
    void whatSystemsAddIsLeftOut() throws Exception {
        assertThat(ZipFolder.read(zip(Map.of(FILE, "id: m", "__MACOSX/modules/._m", "x",
                "modules/m/.DS_Store", "x", "modules/m/", ""))).files()).containsOnlyKeys(FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../modules/m/module.yaml", "/modules/m/module.yaml",
        "modules/../content/x.yaml", "modules\\m\\module.yaml", "C:/modules/m/module.yaml",
        "modules/m/.hidden.yaml", "modules/m/run.sh", "src/main/java/A.java", "modules/é/a.md",
        "modules/m/a\u0000.yaml", "content/a/b/c/d/e/f/g/h/i.yaml", "modules//m/module.yaml"})
    void aPathThatLeadsElsewhereRefusesAll(String path) throws Exception {
        refused(ZipFault.Rule.PATH, zip(Map.of(FILE, "id: m", path, "x")));
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        refused(ZipFault.Rule.NO_ZIP, new byte[0]);
        refused(ZipFault.Rule.NO_ZIP, "id: m".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDamagedArchiveIsRefused() throws Exception {
        byte[] whole = zip(Map.of(FILE, "id: m\n".repeat(500)));
        refused(ZipFault.Rule.NO_ZIP, Arrays.copyOf(whole, whole.length / 3));
    }

    @Test
    void anArchiveOfNothingIsRefused() throws Exception {
        refused(ZipFault.Rule.EMPTY, zip(Map.of("modules/", "")));
    }

    @Test
    void sizesAreLimitedByWhatComesOutNotByWhatIsPromised() throws Exception {
        refused(ZipFault.Rule.LARGE, zip(Map.of(FILE, noise(SourceTree.LARGEST_FILE + 1))));
        refused(ZipFault.Rule.DENSE, zip(Map.of(FILE, "a".repeat(SourceTree.LARGEST_FILE))));
        assertThat(ZipFolder.read(zip(Map.of(FILE, noise(SourceTree.LARGEST_FILE)))).files())
                .hasSize(1);
    }

    @Test
    void filesAreCounted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= SourceTree.MOST_FILES; i++) {
                add(zip, "modules/m/" + i + ".md", String.valueOf(i).getBytes());
            }
        }
        refused(ZipFault.Rule.MANY, bytes.toByteArray());
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, FILE, new byte[] {(byte) 0xC3, (byte) 0x28});
        }
        refused(ZipFault.Rule.NO_TEXT, bytes.toByteArray());
    }

    @Test
    void theSameFileTwiceIsRefused() throws Exception {
        byte[] one = zip(Map.of("modules/m/a.md", "one"));
        byte[] twice = new String(zip(Map.of("modules/m/a.md", "one", "modules/m/b.md", "two")),
                StandardCharsets.ISO_8859_1).replace("b.md", "a.md")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(one).isNotEqualTo(twice);
        refused(ZipFault.Rule.TWICE, twice);
    }

    private static void refused(ZipFault.Rule rule, byte[] archive) {
        assertThatExceptionOfType(ZipFault.class).isThrownBy(() -> ZipFolder.read(archive))
                .extracting(ZipFault::rule).isEqualTo(rule);
    }

    /** Letters that no packing makes much smaller. */
    private static String noise(int length) {
        Random random = new Random(42);
        return random.ints(length, 'a', 'z').collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                add(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String path, byte[] content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }
}
