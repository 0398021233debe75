package fr.colloque.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the Chromium of this machine; on a Debian run by root it installs a missing one. */
final class Chromium {

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final int PATIENCE_MIN = 5;

    private Chromium() {
    }

    static Path program() {
        return find().or(Chromium::install).orElseThrow(() -> new CannotStart(
                "The browser tests need Chromium: install it (Debian: apt-get install chromium)"
                + " or name its program in CHROMIUM_PATH."));
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM_PATH")), USUAL.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        boolean possible = "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (possible && run("apt-get", "-qq", "update")) {
            run("apt-get", "-qq", "-y", "--no-install-recommends", "install", "chromium");
        }
        return find();
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            if (process.waitFor(PATIENCE_MIN, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;                             // find() says what is missing
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
