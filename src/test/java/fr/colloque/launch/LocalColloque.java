package fr.colloque.launch;

import java.time.Duration;

/**
 * The application with everything it needs on this machine, in the order it must come up: data
 * folder, database, server. It goes down in the opposite order.
 */
public final class LocalColloque implements AutoCloseable {

    private final Settings settings;
    private final DataFolder home;
    private EmbeddedDatabase embedded;
    private DatabaseAddress database;
    private PayaraServer server;

    private LocalColloque(Settings settings, DataFolder home) {
        this.settings = settings;
        this.home = home;
    }

    /**
     * Takes the data folder and starts the database; the server comes with {@link #serve}.
     *
     * @throws CannotStart naming what is missing
     */
    public static LocalColloque prepare(Settings settings) {
        LocalColloque colloque = new LocalColloque(settings, DataFolder.take(settings.home()));
        try {
            PayaraServer.makeWay(settings, colloque.home);
            colloque.openDatabase();
            return colloque;
        } catch (RuntimeException e) {
            colloque.close();
            throw e;
        }
    }

    private void openDatabase() {
        if (settings.database().isPresent()) {
            database = settings.database().get();
        } else {
            embedded = EmbeddedDatabase.start(home);
            database = embedded.address();
        }
        database.requireReachable();
    }

    /**
     * Starts the server and waits until the application is ready; on failure everything is
     * stopped again.
     *
     * @throws CannotStart with the reason
     */
    public void serve(Duration limit) {
        try {
            server = PayaraServer.start(settings, database, home);
            server.awaitReady(limit);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Stops the server alone and starts it again on the same data. */
    public void restartServer(Duration limit) {
        server.close();
        serve(limit);
    }

    /**
     * Takes the server away, and the database with it if wanted; the database is back when this
     * returns, the server comes with {@link #serve}.
     */
    void crash(boolean databaseToo) {
        server.kill();
        if (databaseToo) {
            embedded().kill();
            openDatabase();
        }
    }

    /** The server; only after {@link #serve}. */
    public PayaraServer server() {
        return server;
    }

    /** The embedded database. */
    public EmbeddedDatabase embedded() {
        if (embedded == null) {
            throw new IllegalStateException("This application uses a database of one's own");
        }
        return embedded;
    }

    /** Stops the server, then the database, then gives the folder back. Safe to call twice. */
    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
            server = null;
        }
        if (embedded != null) {
            embedded.close();
            embedded = null;
        }
        home.close();
    }
}
