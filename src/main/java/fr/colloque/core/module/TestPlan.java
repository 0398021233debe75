package fr.colloque.core.module;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * One test of a course: what its papers hold, and on what terms it is sat.
 *
 * @param minutes    how long a sitting may take; nothing where nobody counts
 * @param attempts   how often it may be handed in; nothing where as often as one likes
 * @param pauseHours how long to wait after a sitting before the next; 0 for not at all
 * @param review     what may be looked at after handing in
 */
public record TestPlan(Quota quota, Optional<Integer> minutes, Optional<Integer> attempts,
                       int pauseHours, Review review) {

    private static final int WHOLE = 100;

    public TestPlan {
        requireNonNull(quota, "quota");
        requireNonNull(review, "review");
        if (minutes.filter(m -> m < 1).isPresent() || attempts.filter(a -> a < 1).isPresent()
                || pauseHours < 0) {
            throw new IllegalArgumentException("No terms: " + minutes + attempts + pauseHours);
        }
    }

    /** A test without conditions: no limit of any kind, everything may be looked at. */
    public static TestPlan of(Quota quota) {
        return new TestPlan(quota, Optional.empty(), Optional.empty(), 0, Review.FULL);
    }

    /** How many scenarios a paper holds. */
    public int total() {
        return quota.total();
    }

    /**
     * How long a sitting may take for somebody who is given more time; nothing where nobody counts.
     *
     * @param extraPercent how much more time, in per cent of the limit
     */
    public Optional<Duration> time(int extraPercent) {
        return minutes.map(m ->
                Duration.ofMinutes(m).multipliedBy(WHOLE + extraPercent).dividedBy(WHOLE));
    }

    /**
     * When a sitting ends for somebody who is given more time: on a full second, never too early.
     *
     * @param extraPercent how much more time, in per cent of the limit
     */
    public Optional<Instant> end(Instant start, int extraPercent) {
        return time(extraPercent).map(time -> start.plus(time)
                .plusNanos(Duration.ofSeconds(1).toNanos() - 1)
                .truncatedTo(ChronoUnit.SECONDS));
    }

    /** What may be looked at after handing in. */
    public enum Review {
        /** The score and, scenario by scenario, the key with its reasons. */
        FULL,
        /** The score, in all and scenario by scenario; no key. */
        SCORE,
        /** That it was handed in, and whether a bar was reached. */
        NONE;

        /** The word that files use. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The review of this code; an {@link IllegalArgumentException} for others. */
        public static Review of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
