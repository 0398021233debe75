package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.panel.Panels;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Scores what was answered to one scenario of a paper, as authors and experts have it today. */
@Dependent
class ItemScoring {

    @Inject
    Library library;
    @Inject
    Panels panels;

    ScenarioScore of(AnswerSheet.Item item) {
        Scenario scenario = library.requireModule(item.moduleId(), item.revision()).module()
                .scenario(item.scenarioId()).orElseThrow();
        return ScenarioScore.of(scenario, item.fitting(scenario),
                panels.keys(item.moduleId(), item.revision(), scenario));
    }
}
