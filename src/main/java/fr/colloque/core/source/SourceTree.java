package fr.colloque.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of a folder: path, with {@code /} and relative to the folder, to text.
 *
 * <p>Bytes that are no UTF-8 become U+FFFD and files over the limit are cut just behind it; both
 * are faults that reading the text then finds.
 */
public record SourceTree(SortedMap<String, String> files) {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST_FILE = 256 * 1024;

    /** How many files a folder may hold. */
    public static final int MOST_FILES = 5_000;

    private static final int DEEPEST_FOLDER = 8;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public SourceTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static SourceTree of(Map<String, String> files) {
        return new SourceTree(new TreeMap<>(files));
    }

    /**
     * Reads the {@code .yaml}, {@code .md} and {@code .svg} files below a folder; links are not
     * followed.
     *
     * @param parts the only folders in it to look into, such as {@code modules}; none for all
     * @throws UncheckedIOException     when the folder cannot be read
     * @throws IllegalArgumentException when it holds more than {@link #MOST_FILES} texts
     */
    public static SourceTree of(Path folder, String... parts) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String part : parts.length == 0 ? new String[] {""} : parts) {
            readInto(files, folder, folder.resolve(part));
        }
        if (files.size() > MOST_FILES) {
            throw new IllegalArgumentException("More than " + MOST_FILES + " files");
        }
        return new SourceTree(files);
    }

    private static void readInto(Map<String, String> files, Path folder, Path part) {
        try (Stream<Path> paths = Files.walk(part, DEEPEST_FOLDER)) {
            paths.filter(SourceTree::isText).limit(MOST_FILES + 1L)
                    .forEach(path -> files.put(name(folder, path), text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies below a folder such as {@code modules/}, with paths relative to it. */
    public SourceTree under(String prefix) {
        String start = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
        SortedMap<String, String> below = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(start)) {
                below.put(path.substring(start.length()), text);
            }
        });
        return new SourceTree(below);
    }

    /** This tree with one text added or replaced. */
    public SourceTree with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(path, text);
        return new SourceTree(changed);
    }

    /** This tree without the text of this path. */
    public SourceTree without(String path) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.remove(path);
        return new SourceTree(changed);
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** SHA-256 over all paths and texts, in hexadecimal: equal exactly for equal trees. */
    public String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                update(digest, path);
                update(digest, text);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The length goes first, so that no two trees run together into the same bytes. */
    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static boolean isText(Path path) {
        String name = path.toString();
        return (name.endsWith(".yaml") || name.endsWith(".md") || name.endsWith(".svg"))
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path folder, Path path) {
        String separator = path.getFileSystem().getSeparator();
        return folder.relativize(path).toString().replace(separator, "/");
    }

    private static String text(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return decoded(in.readNBytes(LARGEST_FILE + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line ends of other systems and a byte-order mark say nothing, so they change no checksum. */
    private static String decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
