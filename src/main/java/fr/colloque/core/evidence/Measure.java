package fr.colloque.core.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a sign of activity is worth: the time since the sign before it of the same person, whatever
 * unit and window that came from, if it is no longer than the cut-off; otherwise nothing. The time
 * goes to the unit of the later sign, and to no other.
 *
 * <p>So the spans that count follow one another and never overlap: two windows count once, and no
 * sequence of signs is worth more than the time from its first to its last. A sign that tells of an
 * arrival ends a time away, which is worth nothing. Signs that follow too closely are left out; the
 * next one makes up for them.
 *
 * @param cutOff the longest time without any sign that still counts
 */
public record Measure(Duration cutOff) {

    /** Signs that come sooner than this after another are left out. */
    public static final Duration CLOSEST = Duration.ofSeconds(5);

    public Measure {
        if (cutOff.compareTo(CLOSEST) < 0) {
            throw new IllegalArgumentException("No cut-off: " + cutOff);
        }
    }

    /**
     * What a sign is worth, at most the time since the one before.
     *
     * @param before   when the last sign of this person was heard, if there was one
     * @param arriving whether somebody comes to the page, rather than being there
     * @return the time that counts, zero for a sign from which the next is counted; nothing for a
     *         sign to be left out
     */
    public Optional<Duration> worth(Optional<Instant> before, Instant now, boolean arriving) {
        if (before.isEmpty()) {
            return Optional.of(Duration.ZERO);
        }
        Duration since = Duration.between(before.get(), now);
        if (since.compareTo(CLOSEST) < 0) {
            return Optional.empty();
        }
        return Optional.of(arriving || since.compareTo(cutOff) > 0 ? Duration.ZERO : since);
    }
}
