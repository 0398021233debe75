package fr.colloque.catalogue.web;

import fr.colloque.catalogue.ChangedLaw;
import fr.colloque.core.module.Source;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Warns readers of what was written before the law changed; from memory, without a statement. */
@Named
@RequestScoped
public class LawNotice {

    @Inject
    ChangedLaw changed;

    public List<Source> lesson(String moduleId, String lessonId) {
        return changed.behindLesson(moduleId, lessonId);
    }

    public List<Source> scenario(String moduleId, String scenarioId) {
        return changed.behindScenario(moduleId, scenarioId);
    }
}
