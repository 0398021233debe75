package fr.colloque.core.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The folder form of the content as one archive. Equal trees give equal bytes, so that what was
 * exported, imported and exported again is the same file.
 */
public final class ZipFolder {

    /** How many bytes all files may have together, unpacked. */
    public static final int LARGEST_FOLDER = 32 * 1024 * 1024;

    /** How often its own size an archive may unpack to; texts come to about ten times. */
    public static final int DENSEST = 100;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern PLACE = Pattern.compile(
            "(?:modules|content)/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/){0,6}"
                    + "[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(?:yaml|md|svg)");
    /** What operating systems put beside the files that people meant. */
    private static final Pattern LITTER =
            Pattern.compile("__MACOSX/.*|(?:.*/)?(?:\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private ZipFolder() { }

    /** The archive of a tree. */
    public static byte[] write(SourceTree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : tree.files().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The tree in an archive. It is read as a stream: what its directory says of sizes is not
     * believed, and nothing is written anywhere.
     *
     * @throws ZipFault when it breaks one of the rules
     */
    public static SourceTree read(byte[] archive) throws ZipFault {
        SortedMap<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive),
                StandardCharsets.UTF_8)) {
            long left = Math.min(LARGEST_FOLDER, (long) archive.length * DENSEST);
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                byte[] content = content(zip, entry, left, archive.length);
                left -= content.length;
                keep(files, entry, content);
            }
        } catch (IOException e) {
            throw new ZipFault(ZipFault.Rule.NO_ZIP, "");
        }
        if (files.isEmpty()) {
            throw new ZipFault(archive.length < 4 || archive[0] != 'P' ? ZipFault.Rule.NO_ZIP
                    : ZipFault.Rule.EMPTY, "");
        }
        return new SourceTree(files);
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {         // a name that is no UTF-8
            throw new IOException(e);
        }
    }

    private static byte[] content(InputStream zip, ZipEntry entry, long left, int packed)
            throws IOException, ZipFault {
        int most = (int) Math.min(left, SourceTree.LARGEST_FILE);
        byte[] content = zip.readNBytes(most + 1);
        if (content.length <= most) {
            return content;
        }
        if (content.length > SourceTree.LARGEST_FILE) {
            throw new ZipFault(ZipFault.Rule.LARGE, entry.getName());
        }
        throw new ZipFault((long) packed * DENSEST < LARGEST_FOLDER ? ZipFault.Rule.DENSE
                : ZipFault.Rule.HEAVY, entry.getName());
    }

    private static void keep(SortedMap<String, String> files, ZipEntry entry, byte[] content)
            throws ZipFault {
        String path = entry.getName();
        if (LITTER.matcher(path).matches() || entry.isDirectory()) {
            return;
        }
        if (!PLACE.matcher(path).matches()) {
            throw new ZipFault(ZipFault.Rule.PATH, path);
        }
        if (files.put(path, text(path, content)) != null) {
            throw new ZipFault(ZipFault.Rule.TWICE, path);
        }
        if (files.size() > SourceTree.MOST_FILES) {
            throw new ZipFault(ZipFault.Rule.MANY, "");
        }
    }

    private static String text(String path, byte[] content) throws ZipFault {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content))
                    .toString().replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new ZipFault(ZipFault.Rule.NO_TEXT, path);
        }
    }
}
