package fr.colloque.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set about a start, all of it by environment variables.
 *
 * @param port HTTP port, 1 to 65535 (COLLOQUE_PORT, 8080)
 * @param address network address to listen on (COLLOQUE_ADDRESS, this machine only)
 * @param home folder for everything that must survive (COLLOQUE_HOME)
 * @param database a database of one's own instead of the embedded one (COLLOQUE_DB_URL, …_USER,
 *     …_PASSWORD)
 * @param publicUrl address under which doctors reach the application (COLLOQUE_PUBLIC_URL)
 * @param demo whether demonstration accounts exist (COLLOQUE_DEMO, true)
 * @param jvmOptions further options for the server's Java (COLLOQUE_JVM_OPTIONS)
 * @param files the server and the application to run
 */
public record Settings(int port, String address, Path home, Optional<DatabaseAddress> database,
        String publicUrl, boolean demo, List<String> jvmOptions, Files files) {

    private static final int HIGHEST_PORT = 65_535;

    /**
     * What the build has made.
     *
     * @param server payara-micro.jar
     * @param war the application
     */
    public record Files(Path server, Path war) {

        /** The files of the last build, or those named by system properties. */
        static Files built() {
            return new Files(
                    Path.of(System.getProperty("colloque.server",
                            "target/server/payara-micro.jar")).toAbsolutePath(),
                    Path.of(System.getProperty("colloque.war",
                            "target/colloque.war")).toAbsolutePath());
        }
    }

    /**
     * Reads the settings.
     *
     * @param environment variables by name
     * @throws CannotStart when one of them makes no sense
     */
    public static Settings from(Map<String, String> environment) {
        int port = port(value(environment, "COLLOQUE_PORT", "8080"));
        return new Settings(port,
                value(environment, "COLLOQUE_ADDRESS", "127.0.0.1"),
                home(environment).toAbsolutePath().normalize(),
                database(environment),
                value(environment, "COLLOQUE_PUBLIC_URL", "http://localhost:" + port),
                truth(value(environment, "COLLOQUE_DEMO", "true")),
                List.of(value(environment, "COLLOQUE_JVM_OPTIONS", "").trim().split("\\s+"))
                        .stream().filter(option -> !option.isEmpty()).toList(),
                Files.built());
    }

    private static Path home(Map<String, String> environment) {
        String home = value(environment, "COLLOQUE_HOME", "");
        return home.isEmpty() ? DataFolder.usual(environment) : Path.of(home);
    }

    private static Optional<DatabaseAddress> database(Map<String, String> environment) {
        String url = value(environment, "COLLOQUE_DB_URL", "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:mysql:")) {
            throw new CannotStart("COLLOQUE_DB_URL must begin with jdbc:mysql: (it is \""
                    + url.replaceFirst("\\?.*", "") + "\").");
        }
        return Optional.of(new DatabaseAddress(url,
                value(environment, "COLLOQUE_DB_USER", "colloque"),
                value(environment, "COLLOQUE_DB_PASSWORD", "")));
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new CannotStart("COLLOQUE_PORT must be a number from 1 to 65535 (it is \""
                + text + "\").");
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new CannotStart(
                    "COLLOQUE_DEMO must be true or false (it is \"" + text + "\").");
        };
    }

    private static String value(Map<String, String> environment, String name, String usual) {
        String set = environment.getOrDefault(name, "");
        return set.isBlank() ? usual : set.strip();
    }
}
