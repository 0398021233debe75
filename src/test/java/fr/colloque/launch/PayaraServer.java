package fr.colloque.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the application in it, as a child process. */
public final class PayaraServer implements AutoCloseable {

    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Duration PROBE = Duration.ofSeconds(3);
    private static final long PAUSE_MS = 200;
    private static final int LINES_SHOWN = 12;
    private static final int OK = 200;

    private final Process process;
    private final ServerLog log;
    private final PidFile pidFile;
    private final URI readiness;

    private PayaraServer(Process process, ServerLog log, PidFile pidFile, URI readiness) {
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
        this.readiness = readiness;
    }

    /**
     * Starts the process; the application is not ready yet when this returns.
     *
     * @throws CannotStart when the process cannot be made
     */
    public static PayaraServer start(Settings settings, DatabaseAddress database,
            DataFolder home) {
        try {
            PidFile pidFile = pidFile(home);
            ServerLog log = new ServerLog(home.folder("logs").resolve("server.log"));
            Process process = new ServerCommand(settings, database, home.emptyFolder("tmp"))
                    .prepare().start();
            pidFile.remember(process.pid());
            log.follow(process);
            return new PayaraServer(process, log, pidFile, readiness(settings));
        } catch (IOException e) {
            throw new CannotStart("The server cannot be started: " + e.getMessage(), e);
        }
    }

    /**
     * Makes sure that a start can succeed: ends a server that an earlier, killed launcher left.
     *
     * @throws CannotStart when the build has not been run or the port is taken
     */
    static void makeWay(Settings settings, DataFolder home) {
        pidFile(home).clear();
        requireBuilt(settings);
        requireFreePort(settings.port());
    }

    private static PidFile pidFile(DataFolder home) {
        return new PidFile(home.path().resolve("server.pid"), "payara");
    }

    private static URI readiness(Settings settings) {
        String host = "0.0.0.0".equals(settings.address()) ? "127.0.0.1" : settings.address();
        return URI.create("http://" + host + ":" + settings.port() + "/health/ready");
    }

    private static void requireBuilt(Settings settings) {
        if (Files.notExists(settings.files().war())
                || Files.notExists(settings.files().server())) {
            throw new CannotStart("The application has not been built: run mvn -Prun, or mvn"
                    + " package first.");
        }
    }

    /**
     * Refuses a port on which somebody else listens already.
     *
     * @throws CannotStart naming the port
     */
    static void requireFreePort(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " is taken by another program, or not allowed:"
                    + " stop that program or set another COLLOQUE_PORT.", e);
        }
    }

    /**
     * Returns as soon as the application says that it is ready.
     *
     * @param limit how long to wait at most
     * @throws CannotStart with the relevant lines of the log when it will not be
     */
    public void awaitReady(Duration limit) {
        Instant end = Instant.now().plus(limit);
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PROBE).build()) {
            while (!ready(client)) {
                if (process.waitFor(PAUSE_MS, TimeUnit.MILLISECONDS)) {
                    throw failure("The server has ended during its start.");
                }
                if (log.saysDeploymentFailed()) {
                    process.waitFor(PAUSE_MS, TimeUnit.MILLISECONDS);
                    throw failure("The application could not be deployed.");
                }
                if (Instant.now().isAfter(end)) {
                    throw failure("The application was not ready within "
                            + limit.toSeconds() + " seconds.");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private boolean ready(HttpClient client) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(readiness).timeout(PROBE).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode() == OK;
        } catch (IOException e) {
            return false;                             // not listening yet
        }
    }

    private CannotStart failure(String sentence) {
        return new CannotStart(sentence + " The log is " + log.file() + "; it says:\n  "
                + String.join("\n  ", log.relevant(LINES_SHOWN)));
    }

    /** Completes when the process has ended, for whatever reason. */
    public CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Process id, for tests that kill it. */
    public long pid() {
        return process.pid();
    }

    /** Takes the process away without any warning, as a power cut would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops the server: kindly, and by force when it does not listen. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(pidFile.file());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("The file " + pidFile.file() + " stays behind", e);
        }
    }
}
