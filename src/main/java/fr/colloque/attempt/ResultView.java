package fr.colloque.attempt;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Percent;
import java.time.Instant;
import java.util.List;

/**
 * A sitting under way or handed in, scenario by scenario.
 *
 * @param version    what the doctor was looking at; handed back with the paper
 * @param handedInAt null while under way
 * @param score      null while under way, and where nothing was scored
 * @param passed     whether the score reaches the pass mark of a post-test
 */
public record ResultView(long attemptId, long version, Pool pool, String courseId,
                         String courseTitle, Instant handedInAt, Percent score, int passMark,
                         boolean passed, List<ResultRow> rows) {

    public ResultView {
        rows = List.copyOf(rows);
    }

    public long unanswered() {
        return rows.stream().filter(r -> !r.answered()).count();
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
