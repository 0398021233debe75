package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The scores of a paper.
 *
 * @param byPosition of the scenarios that are open, by position from 1
 * @param totals     of all that are scored; those closed before as they were then
 */
record PaperScores(Map<Integer, ScenarioScore> byPosition, List<Score> totals) {

    static PaperScores of(AnswerSheet sheet, Function<AnswerSheet.Item, ScenarioScore> scoring) {
        Map<Integer, ScenarioScore> scores = new TreeMap<>();
        List<Score> totals = new ArrayList<>();
        for (AnswerSheet.Item item : sheet.items()) {
            if (item.closing().isEmpty()) {
                scores.put(item.position(), scoring.apply(item));
            }
            item.closing().map(AnswerSheet.Closing::score)
                    .orElseGet(() -> scores.get(item.position()).total()).ifPresent(totals::add);
        }
        return new PaperScores(scores, totals);
    }

    /** Every scenario that is scored counts the same; nothing where none is. */
    Optional<Percent> mean() {
        return totals.isEmpty() ? Optional.empty() : Optional.of(Percent.meanOf(totals));
    }
}
