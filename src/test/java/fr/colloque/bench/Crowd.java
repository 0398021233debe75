package fr.colloque.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** All doctors of the benchmark. They take turns, so that nobody has sat a thousand tests. */
final class Crowd implements AutoCloseable {

    static final int BYSTANDERS = 4;

    private static final int SIGNING_IN = 4;
    private static final int MOST_TRIES = 20;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).executor(threads)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private final List<Journey> everybody;
    private final BlockingQueue<Journey> free;

    Crowd(URI base, List<String> emails) {
        everybody = emails.stream().map(e -> new Journey(e, new Browsing(client, base))).toList();
        free = new LinkedBlockingQueue<>(everybody);
    }

    /** Work of one doctor. */
    @FunctionalInterface
    interface Deed {
        /** Does it once. */
        void by(Journey doctor, Timings timings) throws Unexpected;
    }

    /**
     * What came of many deeds.
     *
     * @param done   how many succeeded
     * @param errors why others did not
     */
    record Sum(int done, Timings timings, Map<String, Integer> errors) { }

    /** Signs everybody in, a few at a time; who is turned away tries again at once. */
    Sum signIn() throws Exception {
        AtomicInteger left = new AtomicInteger(everybody.size());
        return together(SIGNING_IN, () -> left.getAndDecrement() > 0, (doctor, timings) -> {
            for (int tries = MOST_TRIES; !signedIn(doctor, timings, tries); tries--) { }
        });
    }

    private static boolean signedIn(Journey doctor, Timings timings, int triesLeft)
            throws Unexpected {
        try {
            doctor.signIn(timings);
            return true;
        } catch (Unexpected e) {
            if (triesLeft == 0) {
                throw e;
            }
            return false;
        }
    }

    /** So many at once do it again and again; what is begun in time is brought to an end. */
    Sum during(Duration duration, int doctors, Deed deed) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        return together(doctors, () -> System.nanoTime() < end, deed);
    }

    /** Those who start at the same moment. */
    List<Journey> starters() {
        return everybody.subList(BYSTANDERS, everybody.size());
    }

    /** Those who are in the middle of their test then. */
    List<Journey> bystanders() {
        return everybody.subList(0, BYSTANDERS);
    }

    /** Runs tasks on threads of their own and waits for all of them. */
    void run(List<Runnable> tasks) throws Exception {
        List<Future<?>> futures = new ArrayList<>();
        tasks.forEach(task -> futures.add(threads.submit(task)));
        for (Future<?> future : futures) {
            future.get();
        }
    }

    private Sum together(int doctors, BooleanSupplier more, Deed deed)
            throws Exception {
        Timings timings = new Timings();
        Map<String, Integer> errors = new TreeMap<>();
        AtomicInteger done = new AtomicInteger();
        Runnable loop = () -> {
            while (more.getAsBoolean()) {
                Journey doctor = free.remove();
                try {
                    deed.by(doctor, timings);
                    done.incrementAndGet();
                } catch (Unexpected e) {
                    synchronized (errors) {
                        errors.merge(e.getMessage(), 1, Integer::sum);
                    }
                } finally {
                    free.add(doctor);
                }
            }
        };
        run(Collections.nCopies(doctors, loop));
        return new Sum(done.get(), timings, errors);
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
