package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import java.util.Optional;

/**
 * One result that the corrected key changes.
 *
 * @param item   the scenario, with the score it had
 * @param score  the score it has now
 * @param result what the whole sitting comes to by the corrected key
 */
public record CorrectedResult(EnrolmentResults.Sat sat, AnswerSheet.Item item,
                              ScenarioScore score, Optional<Percent> result,
                              CorrectionOutcome outcome) {

    /** What the sitting counts for from now on: a pass that is kept stays what it was. */
    public Optional<Percent> stands() {
        return outcome == CorrectionOutcome.PASS_KEPT ? sat.stands() : result;
    }

    CorrectedResult as(CorrectionOutcome other) {
        return new CorrectedResult(sat, item, score, result, other);
    }
}
