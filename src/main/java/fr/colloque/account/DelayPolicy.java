package fr.colloque.account;

import java.time.Duration;

/**
 * How long to wait after so many failures in a row: nothing for the first few, then twice as long
 * each time, up to a limit.
 *
 * @param free    failures that cost nothing
 * @param longest the longest wait
 */
record DelayPolicy(int free, Duration longest) {

    /** For one account: mistyping is human, and a stranger must not lock anybody out. */
    static final DelayPolicy ACCOUNT = new DelayPolicy(3, Duration.ofSeconds(30));

    /** For one network address, behind which a whole hospital may sit. */
    static final DelayPolicy ADDRESS = new DelayPolicy(30, Duration.ofSeconds(30));

    /** Failures older than this are forgotten. */
    static final Duration MEMORY = Duration.ofMinutes(30);

    private static final int MOST_DOUBLINGS = 20;

    Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, MOST_DOUBLINGS);
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
