package fr.colloque.attempt;

import fr.colloque.attempt.store.CorrectionNotices.Told;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.core.scoring.Percent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts into words what doctors are told of corrections, with the scenario as it is right. */
@Dependent
class Notices {

    @Inject
    Library library;

    List<CorrectionView> of(List<Told> told, Language language) {
        return told.stream().map(t -> view(t, language)).toList();
    }

    private CorrectionView view(Told told, Language language) {
        Optional<Scenario> scenario = library.requireModule(told.moduleId(), told.revision())
                .module().scenario(told.scenarioId());
        String course = library.current().course(told.courseId())
                .map(c -> c.course().title().in(language)).orElse(told.courseId());
        return new CorrectionView(told.id(), told.attemptId(), told.position(), told.pool(),
                course, scenario.map(s -> s.title().in(language)).orElse(told.scenarioId()),
                scenario.flatMap(Scenario::verdict).orElse(null),
                told.item().map(s -> Percent.meanOf(List.of(s))).orElse(null),
                told.criticalMiss(), told.before(), told.after(), told.outcome(), told.reason(),
                told.at(), told.review() != Review.NONE,
                told.seen());
    }
}
