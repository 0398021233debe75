package fr.colloque.attempt;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.Opening;
import fr.colloque.enrolment.Unit;
import java.time.Instant;
import java.util.List;

/**
 * A sitting under way or handed in, scenario by scenario.
 *
 * @param version    what the doctor was looking at; handed back with the paper
 * @param handedInAt null while under way
 * @param score      what it counts for by now; null while under way, and where nothing was scored
 * @param passed     whether the score reaches the pass mark of a post-test
 * @param review     what of it may be looked at
 * @param limit      when the sitting ends; null where nobody counts, and after handing in
 * @param again      whether the test may be sat again; null for practice
 * @param corrections what became of its result later, the oldest first
 */
public record ResultView(long attemptId, long version, Pool pool, String courseId,
                         String courseTitle, Instant handedInAt, Percent score, int passMark,
                         boolean passed, List<ResultRow> rows, Review review,
                         boolean endedByTime, TimeLimit limit, Opening again,
                         List<CorrectionView> corrections) {

    public ResultView {
        rows = List.copyOf(rows);
        corrections = List.copyOf(corrections);
    }

    public long unanswered() {
        return rows.stream().filter(r -> !r.answered()).count();
    }

    /** Whether the key of each scenario may be looked at. */
    public boolean explained() {
        return review == Review.FULL;
    }

    /** Whether scores may be looked at. */
    public boolean scored() {
        return review != Review.NONE;
    }

    /** What the doctor is at here; an {@link IllegalArgumentException} for practice. */
    public Unit unit() {
        return Unit.test(pool);
    }

    public boolean postTest() {
        return pool == Pool.POST_TEST;
    }

    public boolean practice() {
        return pool == Pool.PRACTICE;
    }

    /**
     * One scenario; verdict and score are null while under way, the verdict also where none was
     * asked for, the score also where nothing is scored.
     */
    public record ResultRow(int position, String title, boolean answered, Verdict verdict,
                            Percent score, boolean criticalMiss) { }
}
