package fr.colloque.platform.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Tools for PDF that nobody here wrote: pdfsig of Poppler, and qpdf. */
public final class Judges {

    private Judges() {
    }

    /** What pdfsig says of the signatures of a file. */
    public static String pdfsig(byte[] pdf) throws IOException, InterruptedException {
        return said(pdf, "pdfsig");
    }

    /** What qpdf says of the structure of a file; faults end with a status that throws here. */
    public static String qpdf(byte[] pdf) throws IOException, InterruptedException {
        return said(pdf, "qpdf", "--check");
    }

    /** Which files pdfdetach finds inside a file. */
    public static String pdfdetach(byte[] pdf) throws IOException, InterruptedException {
        return said(pdf, "pdfdetach", "-list");
    }

    /** Where a judge is not installed, the test is reported as skipped, not as passed. */
    private static Process started(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return Assumptions.abort("Not installed: " + command.getFirst());
        }
    }

    private static String said(byte[] pdf, String... judge)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("judged", ".pdf");
        try {
            Files.write(file, pdf);
            List<String> command = new ArrayList<>(List.of(judge));
            command.add(file.toString());
            Process process = started(command);
            String words = new String(process.getInputStream().readAllBytes(),
                    StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(judge[0] + " ended with " + process.exitValue() + ": "
                        + words);
            }
            return words;
        } finally {
            Files.delete(file);
        }
    }
}
