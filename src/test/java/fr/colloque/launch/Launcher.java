package fr.colloque.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/**
 * Runs the application in the foreground until Ctrl-C.
 *
 * <p>With {@code --stop-with-parent} it also ends when the process that started it does, so that an
 * interrupted build leaves nothing behind.
 */
public final class Launcher {

    private static final Duration READY_LIMIT = Duration.ofSeconds(180);

    private final Settings settings;
    private final PrintStream out;
    private volatile boolean ready;
    private volatile boolean stopping;

    Launcher(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Entry point; ends with status 1 and one sentence when the application cannot start. */
    public static void main(String[] arguments) {
        try {
            Launcher launcher = new Launcher(Settings.from(System.getenv()), System.out);
            if (List.of(arguments).contains("--stop-with-parent")) {
                stopWithParent();
            }
            launcher.run();
        } catch (CannotStart no) {
            System.out.println("\nColloque does not run. " + no.getMessage() + "\n");
            System.exit(1);
        }
    }

    private static void stopWithParent() {
        ProcessHandle.current().parent()
                .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private void run() {
        out.println("\nColloque is starting …");
        LocalColloque colloque = LocalColloque.prepare(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(colloque), "stop"));
        try {
            serve(colloque);
        } catch (CannotStart no) {
            if (!stopping) {                          // Ctrl-C during the start is no failure
                throw no;
            }
        }
    }

    private void serve(LocalColloque colloque) {
        colloque.serve(READY_LIMIT);
        ready = true;
        out.println(new Welcome(settings).text());
        colloque.server().ended().join();
        if (!stopping) {
            throw new CannotStart("The server has ended by itself; its log is "
                    + settings.home().resolve("logs").resolve("server.log") + ".");
        }
    }

    private void stop(LocalColloque colloque) {
        stopping = true;
        colloque.close();
        if (ready) {
            out.println("Colloque has stopped. Everything saved is in " + settings.home() + ".");
        }
    }
}
