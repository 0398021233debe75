package fr.colloque.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers a child process, so that the next start can end one that outlived a killed launcher.
 *
 * @param file holds the process id as text
 * @param program part of the command that tells the child from a stranger with the same id
 */
record PidFile(Path file, String program) {

    private static final int PATIENCE_S = 20;

    void remember(long pid) {
        try {
            Files.writeString(file, Long.toString(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the child of an earlier start if it still lives, and forgets it. */
    void clear() {
        try {
            if (Files.exists(file)) {
                leftover(Files.readString(file).strip()).ifPresent(PidFile::end);
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> leftover(String pid) {
        if (!pid.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(process ->
                process.info().commandLine().or(process.info()::command)
                        .filter(command -> command.contains(program)).isPresent());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
