package fr.colloque.platform.jobs;

import java.time.Duration;

/**
 * A piece of work that was taken.
 *
 * @param actorId the account that enqueued it
 * @param tries   how often it failed before
 */
record Job(long id, String kind, long subject, long actorId, int tries) {

    private static final int MOST_TRIES = 5;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(10);
    private static final int GROWTH = 6;

    /** Whether a failure now is the last one. */
    boolean isLastTry() {
        return tries + 1 >= MOST_TRIES;
    }

    /** How long to wait after a failure now: 10 s, 1 min, 6 min, 36 min. */
    Duration delay() {
        Duration delay = FIRST_DELAY;
        for (int failed = 0; failed < tries; failed++) {
            delay = delay.multipliedBy(GROWTH);
        }
        return delay;
    }
}
