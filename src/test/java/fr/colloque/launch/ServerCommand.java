package fr.colloque.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The command line, the environment and the small files with which Payara Micro is started. */
final class ServerCommand {

    private static final String LISTEN = "set configs.config.server-config.network-config."
            + "network-listeners.network-listener.http-listener.address=";
    private static final int COMPACT_HEADERS_SINCE = 25;

    private final Settings settings;
    private final DatabaseAddress database;
    private final Path folder;

    /**
     * A command for one start.
     *
     * @param folder an empty folder for files of this start
     */
    ServerCommand(Settings settings, DatabaseAddress database, Path folder) {
        this.settings = settings;
        this.database = database;
        this.folder = folder;
    }

    ProcessBuilder prepare() throws IOException {
        Path preboot = copy("preboot.txt");
        Files.writeString(preboot, LISTEN + settings.address() + "\n", StandardOpenOption.APPEND);
        Path logging = copy("logging.properties");
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("-jar", settings.files().server().toString(),
                "--deploy", settings.files().war().toString(), "--contextroot", "/",
                "--nocluster", "--nohostaware", "--disablephonehome",
                "--port", Integer.toString(settings.port()),
                "--minhttpthreads", "8", "--maxhttpthreads", "8",
                "--prebootcommandfile", preboot.toString(),
                "--logproperties", logging.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(folder.toFile());
        builder.environment().putAll(environment());
        return builder;
    }

    private List<String> java() throws IOException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + copy("java.options")));
        if (Runtime.version().feature() >= COMPACT_HEADERS_SINCE) {
            java.add("-XX:+UseCompactObjectHeaders");
        }
        java.add("-Djava.io.tmpdir=" + folder);
        java.addAll(settings.jvmOptions());
        return java;
    }

    /** Copies one of the files that every way of starting the server shares. */
    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream shared = ServerCommand.class.getResourceAsStream("/server/" + name)) {
            Files.copy(Objects.requireNonNull(shared, name), copy);
        }
        return copy;
    }

    private Map<String, String> environment() {
        return Map.of(
                "COLLOQUE_HOME", settings.home().toString(),
                "COLLOQUE_PORT", Integer.toString(settings.port()),
                "COLLOQUE_PUBLIC_URL", settings.publicUrl(),
                "COLLOQUE_DEMO", Boolean.toString(settings.demo()),
                "COLLOQUE_DB_URL", database.url(),
                "COLLOQUE_DB_USER", database.user(),
                "COLLOQUE_DB_PASSWORD", database.password());
    }
}
