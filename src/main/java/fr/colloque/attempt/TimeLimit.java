package fr.colloque.attempt;

import fr.colloque.attempt.store.Attempt;
import java.time.Duration;
import java.time.Instant;

/**
 * When a sitting ends, for the clock on its pages.
 *
 * @param left         what was left when the page was made, never negative: browsers count from
 *                     there, because their own clocks may be wrong
 * @param extraPercent how much more time this doctor was given, in per cent
 */
public record TimeLimit(Instant end, Duration left, int extraPercent) {

    /** The limit of this sitting; null where it has none or is handed in. */
    static TimeLimit of(Attempt attempt, Instant now) {
        return attempt.dueAt().filter(due -> attempt.handedInAt().isEmpty())
                .map(due -> new TimeLimit(due, now.isAfter(due) ? Duration.ZERO
                        : Duration.between(now, due), attempt.extraTimePercent()))
                .orElse(null);
    }
}
