package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.scoring.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The scores of a paper, by position from 1. */
record PaperScores(Map<Integer, ScenarioScore> byPosition) {

    static PaperScores of(AnswerSheet sheet, Function<AnswerSheet.Item, Scenario> scenarios) {
        Map<Integer, ScenarioScore> scores = new TreeMap<>();
        for (AnswerSheet.Item item : sheet.items()) {
            Scenario scenario = scenarios.apply(item);
            scores.put(item.position(), ScenarioScore.of(scenario, item.fitting(scenario),
                    Map.of()));
        }
        return new PaperScores(scores);
    }

    /** Every scenario that is scored counts the same; nothing where none is. */
    Optional<Percent> mean() {
        List<Score> totals = byPosition.values().stream()
                .flatMap(score -> score.total().stream()).toList();
        return totals.isEmpty() ? Optional.empty() : Optional.of(Percent.meanOf(totals));
    }
}
