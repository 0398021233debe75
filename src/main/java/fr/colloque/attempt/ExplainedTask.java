package fr.colloque.attempt;

import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Percent;
import java.util.List;

/**
 * A task as it was answered, beside what is right.
 *
 * @param question the author's own; empty where the kind says it all
 * @param answered whether there was an answer
 * @param score    null where the task counts for nothing
 * @param body     what to say of it; null where verdict and surface say it already
 */
public record ExplainedTask(int index, String kind, String question, boolean answered,
                            Percent score, Body body) {

    /** What is said of one kind of task. */
    public sealed interface Body { }

    /** Options as they were picked. */
    public record Picks(List<PickedOption> options) implements Body { }

    /** An option, whether it was right and whether the doctor picked it. */
    public record PickedOption(String text, String detail, boolean right, boolean chosen,
                               String why) { }

    /** Regions of pictures; how many deciding ones were found, and how many picked in excess. */
    public record Regions(List<RegionRow> regions, int found, int deciding, int extra)
            implements Body { }

    /**
     * One region.
     *
     * @param number as the list before the answer counted it
     * @param state  {@code found}, {@code missed}, {@code extra}; empty for what nobody minds
     * @param type   what it gives away; may be empty
     */
    public record RegionRow(int number, String text, String state, String type) { }

    /** What was matched with what. */
    public record Pairs(List<PairRow> rows) implements Body { }

    /** One item; {@code mine} is empty where it was left open. */
    public record PairRow(String item, String mine, String right, boolean fits) { }

    /** Actions in the right order. */
    public record Ranks(List<RankRow> rows) implements Body { }

    /** One action; {@code mine} is 0 where nothing was answered. */
    public record RankRow(String action, int mine, int right) {
        public boolean fits() {
            return mine == right;
        }
    }

    /**
     * A conversation as it went.
     *
     * @param outcome how it ended; empty where it did not come to an end
     * @param verdict how grave that is; null without an end
     */
    public record Way(String partner, List<WayStep> steps, String outcome, Verdict verdict)
            implements Body { }

    /** One step of it, with all that could be said. */
    public record WayStep(String says, List<Said> choices) { }

    /** What could be said; {@code best} is what leads to the most points from there. */
    public record Said(String text, String why, boolean chosen, boolean best) { }

    /**
     * What was thought of a new fact.
     *
     * @param mine    from {@code -2} to {@code 2}, {@code outside} or empty
     * @param pending whether too few experts have answered for it to count
     */
    public record Shift(String hypothesis, String fact, String mine, boolean pending)
            implements Body { }

    /**
     * A text of the doctor's own beside the model.
     *
     * @param text   empty where nothing was written
     * @param rubric what the doctor may tick
     */
    public record Rewritten(String text, List<TaskBody.CheckView> checks, String model,
                            List<RubricLine> rubric) implements Body { }

    /** One line of a rubric. */
    public record RubricLine(int number, String text, boolean ticked) { }
}
