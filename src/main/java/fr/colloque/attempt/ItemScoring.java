package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.Tallies;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.panel.Panels;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Scores what was answered to the scenarios of a paper, as authors and experts have it today, and
 * counts it as they close.
 */
@Dependent
class ItemScoring {

    @Inject
    Library library;
    @Inject
    Panels panels;
    @Inject
    Tallies tallies;

    ScenarioScore of(AnswerSheet.Item item) {
        Scenario scenario = scenario(item);
        return ScenarioScore.of(scenario, item.fitting(scenario),
                panels.keys(item.moduleId(), item.revision(), scenario));
    }

    /** Counts what closes now; the last statement of its transaction, since others wait for it. */
    void count(long doctorId, long attemptId, AnswerSheet sheet,
               Map<Integer, ScenarioScore> closing) {
        Counting counting = new Counting(doctorId);
        closing.forEach((position, score) -> {
            AnswerSheet.Item item = sheet.item(position).orElseThrow();
            Scenario scenario = scenario(item);
            counting.add(item.moduleId(), scenario, item.fitting(scenario), item.certainties(),
                    score);
        });
        tallies.add(counting, attemptId);
    }

    /** What colleagues and experts answered to a scenario that is closed. */
    List<OthersView> others(AnswerSheet.Item item, Curriculum curriculum, Language language) {
        Scenario scenario = scenario(item);
        return new Others(scenario, item.fitting(scenario),
                panels.of(item.moduleId(), item.revision(), scenario),
                tallies.of(item.moduleId(), item.scenarioId()), curriculum, language).views();
    }

    private Scenario scenario(AnswerSheet.Item item) {
        return library.requireModule(item.moduleId(), item.revision()).module()
                .scenario(item.scenarioId()).orElseThrow();
    }
}
