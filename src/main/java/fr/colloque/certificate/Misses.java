package fr.colloque.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts, for each network address, the questions about certificates that do not exist, and lets
 * those who ask too many of them wait. Kept in memory: a number has 160 random bits, so that this
 * only saves the database from who tries all the same.
 */
@ApplicationScoped
class Misses {

    static final int ALLOWED = 60;

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Window> windows = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Inject Clock clock;

    private record Window(Instant end, int misses) { }

    /** @throws TooManyLookups when this address has asked too often for what does not exist */
    synchronized void requireFew(String address) {
        if (present(address).misses() >= ALLOWED) {
            throw new TooManyLookups();
        }
    }

    /** Counts one question without an answer. */
    synchronized void count(String address) {
        Window window = present(address);
        windows.put(address, new Window(window.end(), window.misses() + 1));
    }

    private Window present(String address) {
        Window window = windows.get(address);
        Instant now = clock.instant();
        return window != null && now.isBefore(window.end()) ? window
                : new Window(now.plus(WINDOW), 0);
    }
}
