package fr.colloque.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The judge of credentials that nobody here wrote: the libraries of Digital Bazaar for Node.
 *
 * <p>They are not part of the build. Install them once with {@code npm ci} in {@code
 * src/test/judge}; without them, or without Node, the tests that ask it say that they were skipped.
 */
public final class CredentialJudge {

    private static final Path PLACE = Path.of("src/test/judge");

    private CredentialJudge() {
    }

    /** Whether it can be asked here. */
    public static boolean isThere() {
        if (!Files.isDirectory(PLACE.resolve("node_modules/@digitalbazaar/vc"))) {
            return false;
        }
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it says of every file in a folder, as {@code judge.mjs} tells, a line each. */
    public static List<String> of(Path folder) throws Exception {
        Process judge = new ProcessBuilder("node", "judge.mjs", folder.toString())
                .directory(PLACE.toFile()).redirectErrorStream(true).start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(judge.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
