package fr.colloque.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole application, started once for all integration tests of a test run, on free ports, with
 * fresh data under target/ and the demonstration accounts. It stops when the test run ends.
 */
public final class RunningApplication {

    /** Generous, because a loaded machine takes four times as long as an idle one. */
    public static final Duration READY_LIMIT = Duration.ofSeconds(120);

    private final Settings settings;
    private final LocalColloque colloque;
    private final MailCatcher mail;

    private RunningApplication(Settings settings, LocalColloque colloque, MailCatcher mail) {
        this.settings = settings;
        this.colloque = colloque;
        this.mail = mail;
    }

    /** The one application of this test run; the first call starts it. */
    public static RunningApplication get() {
        if (Holder.FAILURE != null) {
            throw Holder.FAILURE;
        }
        return Holder.RUNNING;
    }

    /** Starts once; a failed start is remembered, so that not every test waits for it again. */
    private static final class Holder {

        static final RunningApplication RUNNING;
        static final CannotStart FAILURE;

        static {
            RunningApplication running = null;
            CannotStart failure = null;
            try {
                running = start();
            } catch (CannotStart e) {
                failure = e;
            }
            RUNNING = running;
            FAILURE = failure;
        }
    }

    private static RunningApplication start() {
        MailCatcher mail = MailCatcher.start();
        int port = freePort();
        Settings settings = new Settings(port, "127.0.0.1", home(), Optional.empty(),
                "http://localhost:" + port, true, Stream.concat(
                quickStart().stream(), mail.options().stream()).toList(), Settings.Files.built());
        LocalColloque colloque = LocalColloque.prepare(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(colloque::close, "stop application"));
        colloque.serve(READY_LIMIT);
        return new RunningApplication(settings, colloque, mail);
    }

    /** Options for a server that lives for one test run: quick to start, quick with jobs. */
    static List<String> quickStart() {
        return List.of("-XX:TieredStopAtLevel=1", "-Dcolloque.jobs.poll.seconds=1");
    }

    private static Path home() {
        Path home = Path.of("target", "application").toAbsolutePath();
        try {
            DataFolder.empty(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    /** A TCP port of this machine on which nobody listens at the moment. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where pages are, without a slash at the end. */
    public URI baseUrl() {
        return URI.create(settings.publicUrl());
    }

    /** Where the application's mail arrives. */
    public MailCatcher mail() {
        return mail;
    }

    /** The address of a page. */
    public URI at(String path) {
        return URI.create(settings.publicUrl() + path);
    }

    /** A connection to the application's data that may do anything; the caller closes it. */
    public Connection connection() throws SQLException {
        return database().connect();
    }

    /** The application's schema, as its administrator. */
    public DatabaseAddress database() {
        return colloque.embedded().administrator("colloque");
    }

    /** The application's schema, with the application's own account. */
    DatabaseAddress applicationsOwn() {
        return colloque.embedded().address();
    }

    /** Stops the server and starts it again on the same data and port. */
    public void restartServer() {
        colloque.restartServer(READY_LIMIT);
    }

    /** Kills the server, and the database with it if wanted; that one is back on return. */
    public void crash(boolean databaseToo) {
        colloque.crash(databaseToo);
    }

    /** Starts the server again after a crash. */
    public void comeBack() {
        colloque.serve(READY_LIMIT);
    }

    /** Process id of the server, for tests that take it away. */
    public long serverPid() {
        return colloque.server().pid();
    }

    /** What the server has said so far. */
    public Path serverLog() {
        return settings.home().resolve("logs").resolve("server.log");
    }
}
