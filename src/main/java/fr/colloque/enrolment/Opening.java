package fr.colloque.enrolment;

import fr.colloque.core.module.TestPlan;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether a test may be sat, as its course allows.
 *
 * @param from from when on; null unless it is {@link State#LATER}
 * @param left how often it may still be sat; null where nobody counts
 */
public record Opening(State state, Instant from, Integer left) {

    /** Whether it may be sat. */
    public enum State { OPEN, LATER, NEVER }

    /** What this plan allows at this moment to somebody who has sat so often. */
    public static Opening of(TestPlan plan, Sittings sat, Instant now) {
        Integer left = plan.attempts()
                .map(a -> Math.max(0, a + sat.granted() - sat.times())).orElse(null);
        if (left != null && left == 0) {
            return new Opening(State.NEVER, null, left);
        }
        return sat.lastAt().map(last -> last.plus(Duration.ofHours(plan.pauseHours())))
                .filter(now::isBefore)
                .map(from -> new Opening(State.LATER, from, left))
                .orElseGet(() -> new Opening(State.OPEN, null, left));
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean later() {
        return state == State.LATER;
    }
}
