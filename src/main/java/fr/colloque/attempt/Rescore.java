package fr.colloque.attempt;

import fr.colloque.attempt.EnrolmentResults.Sat;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.scoring.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scores one scenario again by its corrected key, from the stored answers, one enrolment at a time:
 * whether a post-test is passed is a matter of all sittings of it. Changes nothing by itself.
 *
 * @param corrected       the scenario with the key that counts
 * @param withdrawsPasses whether doctors who would not pass any more lose their pass
 */
record Rescore(RescoringPlan plan, Scenario corrected, boolean withdrawsPasses) {

    /** The results that change, the oldest first; none where the corrected key changes nothing. */
    List<CorrectedResult> of(EnrolmentResults enrolment, int passMark) {
        List<CorrectedResult> changed = enrolment.attempts().stream()
                .flatMap(sat -> corrected(sat).stream()).toList();
        boolean passed = enrolment.completed()
                || passes(enrolment, Sat::stands, passMark);
        boolean passes = passes(enrolment, sat -> result(sat, changed), passMark);
        return changed.stream().map(c -> c.as(outcome(c, passed, passes, passMark))).toList();
    }

    private CorrectionOutcome outcome(CorrectedResult result, boolean passed, boolean passes,
                                      int passMark) {
        boolean counts = result.sat().postTest() && passed != passes
                && (passes ? result.result() : result.sat().stands())
                        .filter(p -> p.reaches(passMark)).isPresent();
        if (!counts) {
            return CorrectionOutcome.CHANGED;
        }
        if (passes) {
            return CorrectionOutcome.NEWLY_PASSED;
        }
        return withdrawsPasses ? CorrectionOutcome.PASS_WITHDRAWN : CorrectionOutcome.PASS_KEPT;
    }

    private static boolean passes(EnrolmentResults enrolment,
                                  Function<Sat, Optional<Percent>> result, int passMark) {
        return enrolment.attempts().stream().filter(Sat::postTest)
                .anyMatch(sat -> result.apply(sat).filter(p -> p.reaches(passMark)).isPresent());
    }

    private static Optional<Percent> result(Sat sat, List<CorrectedResult> changed) {
        return changed.stream().filter(c -> c.sat().equals(sat)).findFirst()
                .map(CorrectedResult::result).orElse(sat.stands());
    }

    private Optional<CorrectedResult> corrected(Sat sat) {
        return sat.sheet().items().stream().filter(this::concerned).findFirst()
                .flatMap(item -> {
                    ScenarioScore score = ScenarioScore.of(corrected, item.fitting(corrected),
                            Map.of());
                    return same(item, score) ? Optional.empty() : Optional.of(new CorrectedResult(
                            sat, item, score, mean(sat.sheet(), item, score),
                            CorrectionOutcome.CHANGED));
                });
    }

    boolean concerned(AnswerSheet.Item item) {
        return item.moduleId().equals(plan.moduleId())
                && item.scenarioId().equals(plan.scenarioId())
                && plan.revisions().contains(item.revision()) && item.closing().isPresent();
    }

    private static boolean same(AnswerSheet.Item item, ScenarioScore score) {
        AnswerSheet.Closing closing = item.closing().orElseThrow();
        return closing.score().equals(score.total())
                && closing.criticalMiss() == score.criticalMiss();
    }

    private static Optional<Percent> mean(AnswerSheet sheet, AnswerSheet.Item corrected,
                                          ScenarioScore score) {
        List<Score> totals = sheet.items().stream().map(item -> item.equals(corrected)
                        ? score.total()
                        : item.closing().flatMap(AnswerSheet.Closing::score))
                .flatMap(Optional::stream).toList();
        return totals.isEmpty() ? Optional.empty() : Optional.of(Percent.meanOf(totals));
    }
}
