package fr.colloque.attempt;

import java.time.Instant;

/**
 * A proposal to score a scenario again, and what became of it.
 *
 * @param decidedBy null until it is decided, as {@code decidedAt} and {@code decision}
 * @param appliedAt null until every result follows
 */
public record RescoringView(long id, RescoringPlan plan, String reason, RescoringState state,
                            long proposedBy, Instant proposedAt, Long decidedBy,
                            Instant decidedAt, String decision, boolean withdrawsPasses,
                            Instant appliedAt) {

    public boolean proposed() {
        return state == RescoringState.PROPOSED;
    }

    public boolean applying() {
        return state == RescoringState.APPLYING;
    }

    public boolean applied() {
        return state == RescoringState.APPLIED;
    }
}
