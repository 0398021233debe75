package fr.colloque.launch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Whether the chain of the audit log of a running application is whole, for people who ask every
 * night. One argument at most: {@code NUMBER:HASH}, as this said it last time.
 *
 * <p>Ends with 0 where the chain is intact, 1 where it is broken, 2 where nothing can be said.
 */
public final class AuditCheck {

    /** How it ends. */
    public static final int INTACT = 0;
    public static final int BROKEN = 1;
    public static final int UNKNOWN = 2;

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private AuditCheck() { }

    /** What is said, and how it ends. */
    public record Answer(String line, int status) { }

    /** Asks, tells, and ends with the status. */
    public static void main(String[] arguments) throws Exception {
        Answer answer = answer(arguments);
        (answer.status() == INTACT ? System.out : System.err).println(answer.line());
        System.exit(answer.status());
    }

    private static Answer answer(String... arguments) throws InterruptedException {
        try {
            return ask(Terminal.ofEnvironment(System.getenv()), arguments);
        } catch (ConnectException nobody) {
            return new Answer("Nothing answers there: set COLLOQUE_URL.", UNKNOWN);
        } catch (IllegalStateException | IOException refused) {
            return new Answer(String.valueOf(refused.getMessage()), UNKNOWN);
        }
    }

    /** Asks as whoever is signed in. */
    static Answer ask(Terminal terminal, String... arguments)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> said = terminal.get("/admin/audit/check"
                + (arguments.length == 0 || arguments[0].isBlank() ? ""
                        : "?noted=" + arguments[0].strip()));
        String line = new String(said.body(), StandardCharsets.UTF_8).strip();
        return switch (said.statusCode()) {
            case OK -> new Answer(line, INTACT);
            case CONFLICT -> new Answer(line, BROKEN);
            default -> new Answer("Refused with status " + said.statusCode()
                    + ": this takes an administrator, and NUMBER:HASH or nothing.", UNKNOWN);
        };
    }
}
