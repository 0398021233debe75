package fr.colloque.attempt;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Percent;
import java.time.Instant;

/**
 * A correction of one's own result, as its doctor is told.
 *
 * @param scenario the title of the scenario whose key was wrong
 * @param verdict  its right verdict; null where none is asked for
 * @param item     what the scenario counts for by now; null where it is not scored
 * @param before   what the sitting counted for; null where nothing was scored, as {@code after}
 * @param scored   whether the course lets scores be looked at
 * @param seen     whether the notice was put away
 */
public record CorrectionView(long id, long attemptId, int position, Pool pool, String course,
                             String scenario, Verdict verdict, Percent item, boolean criticalMiss,
                             Percent before, Percent after, CorrectionOutcome outcome,
                             String reason, Instant at, boolean scored, boolean seen) {

    /** What the sitting counts for now. */
    public Percent stands() {
        return outcome == CorrectionOutcome.PASS_KEPT ? before : after;
    }

    /** Whether the result as a whole is another one by the corrected key. */
    public boolean moved() {
        return scored && before != null && after != null && !before.equals(after);
    }
}
