package fr.colloque.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that keeps everything that must survive a stop: the embedded database, its password
 * and the logs. One process at a time may hold it.
 */
public final class DataFolder implements AutoCloseable {

    /** Below this much free space (bytes) a start is refused: a database must not run dry. */
    static final long LEAST_FREE = 500L * 1024 * 1024;

    private final Path home;
    private final FileChannel channel;

    private DataFolder(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /**
     * Creates the folder if need be and takes it for this process.
     *
     * @throws CannotStart when it cannot be written, is nearly full or is in use
     */
    public static DataFolder take(Path home) {
        try {
            Files.createDirectories(home);
            ownerOnly(home, "rwx------");
            requireSpace(home, LEAST_FREE);
            return lock(home);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + home + " cannot be written: choose another"
                    + " one with COLLOQUE_HOME.", e);
        }
    }

    /** Where the data of this person usually lives on this platform. */
    static Path usual(Map<String, String> environment) {
        Path person = Path.of(System.getProperty("user.home"));
        String platform = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (platform.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? person : Path.of(local)).resolve("colloque");
        }
        if (platform.startsWith("mac")) {
            return person.resolve("Library").resolve("colloque");
        }
        String data = environment.get("XDG_DATA_HOME");
        Path shared = data == null || data.isBlank()
                ? person.resolve(".local").resolve("share") : Path.of(data);
        return shared.resolve("colloque");
    }

    static void requireSpace(Path home, long least) throws IOException {
        FileStore store = Files.getFileStore(home);
        long free = store.getUsableSpace();
        if (free < least) {
            throw new CannotStart("The disk of the data folder " + home + " is nearly full ("
                    + free / (1024 * 1024) + " MB free, " + least / (1024 * 1024)
                    + " MB needed): free some space or set COLLOQUE_HOME.");
        }
    }

    private static DataFolder lock(Path home) throws IOException {
        FileChannel channel = FileChannel.open(home.resolve("lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DataFolder(home, channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new CannotStart(inUse(home), e);
        }
        channel.close();
        throw new CannotStart(inUse(home));
    }

    private static String inUse(Path home) {
        return "Colloque already runs on the data folder " + home
                + ": stop it first, or set another COLLOQUE_HOME.";
    }

    /** A folder inside, created when missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(home.resolve(name));
        } catch (IOException e) {
            throw new CannotStart("The folder " + home.resolve(name) + " cannot be created.", e);
        }
    }

    /** A folder inside for files of one start only: whatever an earlier start left is removed. */
    public Path emptyFolder(String name) {
        Path folder = folder(name);
        try {
            empty(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart("Old files in " + folder + " cannot be removed.", e);
        }
        return folder;
    }

    /** Creates a folder if need be and removes everything in it. */
    static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path old : inside.sorted(Comparator.reverseOrder()).toList()) {
                if (!old.equals(folder)) {
                    Files.deleteIfExists(old);
                }
            }
        }
    }

    /** The folder itself. */
    public Path path() {
        return home;
    }

    /** Restricts a file or folder to its owner, where the file system knows owners. */
    static void ownerOnly(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
