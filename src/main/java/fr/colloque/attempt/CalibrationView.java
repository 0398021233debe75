package fr.colloque.attempt;

import java.math.BigDecimal;
import java.util.List;

/**
 * How sure a doctor was, beside how often the doctor was right. Seen by that doctor alone.
 *
 * @param answers how many answers with some certainty there are
 * @param brier   from 0, the best, to 1; null without answers
 * @param bias    above 0 where the doctor was surer than right; null without answers
 * @param word    {@code over}, {@code fitting} or {@code under}; {@code few} before one can tell
 */
public record CalibrationView(int answers, BigDecimal brier, BigDecimal bias, String word,
                              BigDecimal marks, List<LevelRow> levels) {

    public CalibrationView {
        levels = List.copyOf(levels);
    }

    /** The levels with answers enough to be drawn. */
    public List<LevelRow> drawn() {
        return levels.stream().filter(LevelRow::drawn).toList();
    }

    /**
     * One level of certainty.
     *
     * @param level      from 0 to 3
     * @param forecast   the share of right answers it stands for, in whole per cent; −1 for none
     * @param share      of right answers, in whole per cent; −1 without answers
     * @param low        between which shares the true one lies, 95 times in 100, in whole per cent
     * @param confidence {@code OVER}, … as {@link fr.colloque.core.statistics.Confidence}; empty
     *                   where there is nothing to say
     * @param marks      what the answers earned and cost together
     */
    public record LevelRow(int level, int answers, int right, int forecast, int share, int low,
                           int high, String confidence, BigDecimal marks, boolean drawn) { }
}
