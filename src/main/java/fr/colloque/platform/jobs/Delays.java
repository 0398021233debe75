package fr.colloque.platform.jobs;

import java.time.Duration;

/** How long to wait after failures: 10 s, 1 min, 6 min, 36 min, 3.6 h … */
public final class Delays {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final int GROWTH = 6;

    private Delays() { }

    /** The wait after one more failure than these. */
    public static Duration after(int failuresBefore) {
        Duration delay = FIRST;
        for (int failed = 0; failed < failuresBefore; failed++) {
            delay = delay.multipliedBy(GROWTH);
        }
        return delay;
    }
}
