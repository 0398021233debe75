package fr.colloque.attempt;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.core.scoring.Percent;
import java.util.List;

/**
 * What was right, and why: shown only after the answer.
 *
 * @param judged   what the doctor judged; null where nothing was
 * @param outcome  {@code right}, {@code near}, {@code wrong}, {@code critical} or {@code missing}
 * @param score    null where nothing of the scenario is scored
 * @param marked   how many deciding passages were found, of how many; null without that task
 * @param lessonId the card to read again after a critical miss; empty otherwise
 */
public record FeedbackView(long attemptId, Pool pool, String courseId, String moduleId,
                           int revision, int position, int total, String title, String context,
                           Verdict verdict, Verdict judged, String outcome, Percent score,
                           SurfaceView surface, MarkedView marked, List<PickedView> picked,
                           List<FragmentView> fragments, List<String> why,
                           List<Source> sources, String rewrite, String lessonId) {

    public boolean practice() {
        return pool == Pool.PRACTICE;
    }

    public boolean last() {
        return position == total;
    }

    /** Passages found, passages there are, and words marked that do not decide. */
    public record MarkedView(int found, int passages, int extra) { }

    /** A deciding passage and what it gives away; {@code type} may be empty. */
    public record FragmentView(String words, String type) { }

    /** A question with options, as it was answered. */
    public record PickedView(String kind, String question, List<PickedOption> options) { }

    /** An option, whether it was right and whether the doctor picked it. */
    public record PickedOption(String text, String detail, boolean right, boolean chosen,
                               String why) { }
}
