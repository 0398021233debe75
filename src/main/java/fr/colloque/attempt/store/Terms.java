package fr.colloque.attempt.store;

import fr.colloque.core.module.TestPlan;
import fr.colloque.core.module.TestPlan.Review;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a sitting is held to from its start on, whatever the course or the account says later.
 *
 * @param dueAt            when it ends by itself; nothing where nobody counts
 * @param extraTimePercent how much more time that includes, in per cent
 * @param review           what may be looked at after handing in
 */
public record Terms(Optional<Instant> dueAt, int extraTimePercent, Review review) {

    /** How late an answer may come in that was under way when the time ran out. */
    public static final Duration GRACE = Duration.ofSeconds(5);

    /** No end, nothing hidden afterwards: how one practises. */
    public static final Terms FREE = new Terms(Optional.empty(), 0, Review.FULL);

    /** The terms of a test that starts now, for somebody who is given this much more time. */
    public static Terms of(TestPlan plan, Instant start, int extraTimePercent) {
        Optional<Instant> end = plan.end(start, extraTimePercent);
        return new Terms(end, end.isPresent() ? extraTimePercent : 0, plan.review());
    }
}
