package fr.colloque.attempt;

import java.time.Instant;

/** The time of the sitting is over; what was saved by then counts. */
public class TimeUp extends AttemptClosed {

    private static final long serialVersionUID = 1L;

    /** A sitting that ended at this moment. */
    public TimeUp(Instant end) {
        super("refusal.text.timeUp", end);
    }
}
