package fr.colloque.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the server says: written to a file, and watched for the words of a failed deployment, after
 * which the server would stay up and answer nothing.
 */
final class ServerLog {

    private static final int REMEMBERED = 4_000;
    private static final Pattern FAILED = Pattern.compile(
            "Deployment failed|Exception while (loading|deploying|preparing) the app"
            + "|Error occurred during deployment|Deployed 0 archive|Unable to deploy");
    private static final Pattern RELEVANT = Pattern.compile(
            "SEVERE|ERROR|Caused by:|Exception while|Deployment failed|Error occurred");

    private final Path file;
    private final Deque<String> lines = new ArrayDeque<>();
    private volatile boolean failed;

    /** A log that is written to this file; the file of the start before is kept beside it. */
    ServerLog(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling("server.previous.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Reads everything the process says until it ends, in a thread of its own. */
    void follow(Process process) {
        Thread.ofPlatform().name("server log").daemon().start(() -> copy(process));
    }

    private void copy(Process process) {
        try (BufferedReader said = process.inputReader();
                PrintWriter kept = new PrintWriter(Files.newBufferedWriter(file), true)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                kept.println(line);
                remember(line);
            }
        } catch (IOException e) {
            remember("SEVERE The log of the server cannot be followed: " + e.getMessage());
        }
    }

    private synchronized void remember(String line) {
        if (lines.size() == REMEMBERED) {
            lines.removeFirst();
        }
        lines.addLast(line);
        failed |= FAILED.matcher(line).find();
    }

    /** Whether the server has said that the application could not be deployed. */
    boolean saysDeploymentFailed() {
        return failed;
    }

    /** The lines that explain a failure, oldest first, at most this many. */
    synchronized List<String> relevant(int most) {
        List<String> found = lines.stream()
                .filter(line -> RELEVANT.matcher(line).find()).distinct().toList();
        List<String> shown = found.isEmpty() ? List.copyOf(lines) : found;
        return shown.subList(Math.max(0, shown.size() - most), shown.size());
    }

    Path file() {
        return file;
    }
}
