package fr.colloque.bench;

import fr.colloque.launch.LocalColloque;
import fr.colloque.launch.Settings;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Entry point of the benchmark. */
public final class Benchmark {

    private static final Duration READY_LIMIT = Duration.ofSeconds(300);
    private static final Duration LOOK = Duration.ofSeconds(60);
    private static final long LOOK_AGAIN_NANOS = 200_000_000;

    private final Plan plan;
    private final Connection database;
    private final Meter meter;
    private final Crowd crowd;
    private final Results results;

    private Benchmark(Plan plan, Connection database, Meter meter, Crowd crowd) {
        this.plan = plan;
        this.database = database;
        this.meter = meter;
        this.crowd = crowd;
        this.results = new Results(plan);
    }

    /** Starts the application on fresh data, measures, stops it. */
    public static void main(String[] arguments) {
        try {
            run();
            System.exit(0);
        } catch (Exception e) {
            System.getLogger(Benchmark.class.getName())
                    .log(System.Logger.Level.ERROR, "The benchmark ended early", e);
            System.exit(1);                           // other threads would keep everything alive
        }
    }

    private static void run() throws Exception {
        Plan plan = Plan.ofProperties();
        Settings settings = settings(plan.folder().resolve("home"));
        Report.begin(plan);
        LocalColloque colloque = LocalColloque.prepare(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(colloque::close, "stop"));
        colloque.serve(READY_LIMIT);
        URI base = URI.create(settings.publicUrl());
        long databasePid = Long.parseLong(Files.readString(
                settings.home().resolve("database").resolve("mariadb.pid")).strip());
        try (Connection database = colloque.embedded().administrator("colloque").connect()) {
            BenchmarkCourse.publish(database);
            try (Crowd crowd = new Crowd(base, Doctors.make(database,
                    plan.crowd() + Crowd.BYSTANDERS))) {
                awaitCourse(base);
                new Benchmark(plan, database,
                        new Meter(database, colloque.server().pid(), databasePid), crowd).measure();
            }
        }
    }

    /** Invented people stay out: the application is as for real doctors. */
    private static Settings settings(Path home) throws IOException {
        empty(home);
        return Settings.from(Map.of("COLLOQUE_PORT", Integer.toString(freePort()),
                "COLLOQUE_HOME", home.toString(), "COLLOQUE_DEMO", "false",
                "COLLOQUE_JVM_OPTIONS",
                System.getenv().getOrDefault("COLLOQUE_JVM_OPTIONS", "")));
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The server looks for what other nodes publish every few seconds. */
    private static void awaitCourse(URI base) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                base.resolve("/catalogue/course?id=" + BenchmarkCourse.ID)).build();
        long end = System.nanoTime() + LOOK.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (client.send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode() != 200) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The course of the benchmark is not shown;"
                            + " see logs/server.log");
                }
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
    }

    private void measure() throws Exception {
        Round signedIn = round(0, true, crowd::signIn);
        Report.note("Everybody has signed in, four at a time: "
                + signedIn.journeys() * 1000 / Math.max(1, signedIn.usage().wall().toMillis())
                + " sign-ins a second. Errors: " + signedIn.errors());
        Map<String, Long> sizes = meter.tableSizes();
        long attempts = meter.finishedAttempts();
        Round warming = round(Plan.WARMING, false,
                () -> crowd.during(plan.warmUp(), Plan.WARMING, Journey::play));
        Report.note("Warmed up with " + warming.journeys() + " journeys. Errors: "
                + warming.errors());
        for (boolean signIn : plan.signIns() ? List.of(false, true) : List.of(false)) {
            for (int doctors : plan.doctors()) {
                measure(doctors, signIn);
            }
        }
        sizes(sizes, meter.tableSizes(), meter.finishedAttempts() - attempts);
        rush(false);
        rush(true);
        Path file = plan.folder().resolve("result.json");
        Files.writeString(file, results.json());
        Report.note("\nAll of this is in " + file + ", the server's log in "
                + plan.folder().resolve("home/logs") + ".");
    }

    private void measure(int doctors, boolean signIn) throws Exception {
        Crowd.Deed journey = signIn ? (doctor, timings) -> {
            doctor.signIn(timings);
            doctor.play(timings);
        } : Journey::play;
        Round round = round(doctors, signIn,
                () -> crowd.during(plan.round(), doctors, journey));
        Report.round(round);
        results.add(round);
    }

    private Round round(int doctors, boolean signIn, Callable<Crowd.Sum> work)
            throws Exception {
        Usage before = meter.read();
        Crowd.Sum sum = work.call();
        Usage usage = meter.read().since(before);
        return new Round(doctors, signIn, sum.done(), usage, sum.timings().figures(),
                sum.errors());
    }

    private void rush(boolean signIn) throws Exception {
        closeWhatIsOpen();
        Rush rush = Rush.of(crowd, signIn);
        Report.rush(rush);
        results.add(rush);
    }

    /** So that everybody starts a new test. */
    private void closeWhatIsOpen() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("update attempt set handed_in_at = utc_timestamp(6)"
                    + " where handed_in_at is null");
        }
    }

    private void sizes(Map<String, Long> before, Map<String, Long> after, long attempts) {
        Report.sizes(before, after, attempts);
        Map<String, Long> grown = new TreeMap<>();
        after.forEach((table, size) -> {
            long more = size - before.getOrDefault(table, 0L);
            if (more > 0) {
                grown.put(table, more / Math.max(1, attempts));
            }
        });
        results.add("databaseBytesAnAttempt", grown);
        results.add("finishedAttempts", attempts);
    }
}
