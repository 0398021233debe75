package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The scores of a paper, by position from 1. */
record PaperScores(Map<Integer, ScenarioScore> byPosition) {

    static PaperScores of(AnswerSheet sheet, Function<AnswerSheet.Item, Scenario> scenarios) {
        Map<Integer, ScenarioScore> scores = new TreeMap<>();
        for (AnswerSheet.Item item : sheet.items()) {
            Scenario scenario = scenarios.apply(item);
            scores.put(item.position(), ScenarioScore.of(scenario, item.fitting(scenario)));
        }
        return new PaperScores(scores);
    }

    /** Every scenario counts the same. */
    Percent mean() {
        return Percent.meanOf(byPosition.values().stream().map(ScenarioScore::total).toList());
    }
}
