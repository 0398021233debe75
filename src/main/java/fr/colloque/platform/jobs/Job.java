package fr.colloque.platform.jobs;

import java.time.Duration;

/**
 * A piece of work that was taken.
 *
 * @param actorId the account that enqueued it
 * @param tries   how often it failed before
 */
record Job(long id, String kind, long subject, long actorId, int tries) {

    /** Whether a failure now is the last one, where so many tries are made. */
    boolean isLastTry(int most) {
        return tries + 1 >= most;
    }

    /** How long to wait after a failure now. */
    Duration delay() {
        return Delays.after(tries);
    }
}
