package fr.colloque.attempt;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was right, and why: shown only after the answer.
 *
 * @param verdict  null where none was asked for
 * @param judged   what the doctor judged; null where nothing was
 * @param outcome  {@code right}, {@code near}, {@code wrong}, {@code critical} or {@code missing}
 * @param score    null where nothing of the scenario is scored
 * @param marked   how many deciding passages were found, of how many; null without that task
 * @param score    null where nothing was scored
 * @param tasks    what is told of every task beyond verdict and surface
 * @param sureness where certainty was asked for and given
 * @param lessonId the card to read again after a critical miss; empty otherwise
 * @param others   what colleagues and experts answered
 * @param corrections what became of the key after the answer was scored, the oldest first
 */
public record FeedbackView(long attemptId, Pool pool, String courseId, String moduleId,
                           String scenarioId, int revision, int position, int total,
                           String title, String context,
                           Verdict verdict, Verdict judged, String outcome, Percent score,
                           SurfaceView surface, MarkedView marked, List<ExplainedTask> tasks,
                           List<SurenessView> sureness,
                           List<FragmentView> fragments, List<String> why,
                           List<Source> sources, String rewrite, String lessonId,
                           List<OthersView> others, List<CorrectionView> corrections) {

    static final long NO_ATTEMPT = 0;

    /** Whether it belongs to a sitting; nothing of a trial is kept. */
    public boolean kept() {
        return attemptId != NO_ATTEMPT;
    }

    public boolean practice() {
        return pool == Pool.PRACTICE;
    }

    /** What the doctor is at here. */
    public Unit unit() {
        return Unit.sitting(pool, moduleId, scenarioId);
    }

    public boolean last() {
        return position == total;
    }

    /** Passages found, passages there are, and words marked that do not decide. */
    public record MarkedView(int found, int passages, int extra) { }

    /** A deciding passage and what it gives away; {@code type} may be empty. */
    public record FragmentView(String words, String type) { }

    /**
     * How sure the doctor was of one task, against what came of it.
     *
     * @param level  from 0 to 3
     * @param result {@code right}, {@code partly} or {@code wrong}
     * @param mark   what that earned or cost; never part of a score
     */
    public record SurenessView(String kind, String question, int level, String result,
                               BigDecimal mark) { }
}
