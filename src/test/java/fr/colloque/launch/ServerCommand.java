package fr.colloque.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line, the environment and the small files with which Payara Micro is started. */
final class ServerCommand {

    private static final String HTTP = "set configs.config.server-config.network-config.";
    private static final String LISTENER = HTTP + "protocols.protocol.http-listener.http.";
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
        Path preboot = Files.writeString(folder.resolve("preboot.txt"), preboot());
        Path logging = Files.writeString(folder.resolve("logging.properties"), logging());
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

    private List<String> java() {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC"));
        if (Runtime.version().feature() >= COMPACT_HEADERS_SINCE) {
            java.add("-XX:+UseCompactObjectHeaders");
        }
        java.addAll(List.of("-Djava.io.tmpdir=" + folder, "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.SimpleFormatter.format="
                        + "%1$tF %1$tT.%1$tL %4$s %3$s: %5$s%6$s%n"));
        java.addAll(settings.jvmOptions());
        return java;
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

    private String preboot() {
        return String.join("\n",
                LISTENER + "compression=on",
                LISTENER + "compression-min-size-bytes=1024",
                LISTENER + "compressable-mime-type=text/html,text/css,text/javascript,"
                        + "application/javascript,application/json,image/svg+xml",
                LISTENER + "server-header=false",
                LISTENER + "xpowered-by=false",
                HTTP + "network-listeners.network-listener.http-listener.address="
                        + settings.address(),
                "");
    }

    /** One line per record; silences what every start says and nobody can act on. */
    private static String logging() {
        return String.join("\n",
                "handlers=java.util.logging.ConsoleHandler",
                "java.util.logging.ConsoleHandler.level=ALL",
                "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
                ".level=INFO",
                "javax.enterprise.system.security.ssl.level=SEVERE",
                "fish.payara.nucleus.level=WARNING",
                "org.glassfish.level=WARNING",
                "com.sun.enterprise.level=WARNING",
                "com.hazelcast.level=WARNING",
                "org.hibernate.validator.level=WARNING",
                "");
    }
}
