package fr.colloque.catalogue;

import fr.colloque.catalogue.store.LawTasks;
import fr.colloque.core.module.Source;
import fr.colloque.platform.jobs.Polled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What readers of a lesson or scenario must be warned of, in memory: asking costs no statement.
 * What other nodes open and close is looked for every few seconds, outside of requests.
 */
@ApplicationScoped
public class ChangedLaw {

    @Inject
    LawTasks tasks;
    @Inject
    Library library;

    private volatile Map<String, Set<String>> open;
    private volatile String mark = "";
    private volatile boolean stale = true;

    /** The items behind a lesson that have changed since it was written, by id. */
    public List<Source> behindLesson(String moduleId, String lessonId) {
        return behind(LawWatch.lesson(moduleId, lessonId));
    }

    /** The items behind a scenario that have changed since it was written, by id. */
    public List<Source> behindScenario(String moduleId, String scenarioId) {
        return behind(LawWatch.scenario(moduleId, scenarioId));
    }

    private List<Source> behind(String path) {
        if (stale || open == null) {
            look();
        }
        return open.getOrDefault(path, Set.of()).stream().sorted()
                .map(library.curriculum()::source).flatMap(Optional::stream).toList();
    }

    /** What is opened or closed on this node is seen on it at once. */
    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) LawTasksChanged event) {
        stale = true;
    }

    void lookAround(@Observes Polled event) {
        look();
    }

    private synchronized void look() {
        stale = false;
        String present = tasks.mark();
        if (open == null || !present.equals(mark)) {
            open = Map.copyOf(tasks.openItems());
            mark = present;
        }
    }
}
