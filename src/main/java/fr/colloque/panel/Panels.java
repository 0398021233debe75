package fr.colloque.panel;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.PanelKey;
import fr.colloque.panel.store.PanelAnswers;
import fr.colloque.platform.jobs.Polled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All panels, in memory: a few thousand answers at most, since experts are few and tasks are read
 * by people. Asking costs no statement; what other nodes were told is looked for every few
 * seconds, outside of requests.
 */
@ApplicationScoped
public class Panels {

    @Inject
    PanelAnswers answers;

    private final Map<String, List<PanelTask>> tasks = new ConcurrentHashMap<>();
    private volatile Map<String, Panel> byWording;
    private volatile String state = "";
    private volatile boolean stale = true;

    /** What experts answered to the tasks of a scenario, by number of task; may be empty. */
    public Map<Integer, Panel> of(String moduleId, int revision, Scenario scenario) {
        Map<Integer, Panel> panels = new HashMap<>();
        for (PanelTask task : tasks(moduleId, revision, scenario)) {
            panels.put(task.index(), of(task.wording()));
        }
        return panels;
    }

    /** What experts answered to this wording; {@link Panel#NONE} where nobody did. */
    public Panel of(String wording) {
        if (stale || byWording == null) {
            look();
        }
        return byWording.getOrDefault(wording, Panel.NONE);
    }

    /** The keys that experts give a scenario, by number of task. */
    public Map<Integer, PanelKey> keys(String moduleId, int revision, Scenario scenario) {
        Map<Integer, PanelKey> keys = new HashMap<>();
        for (PanelTask task : tasks(moduleId, revision, scenario)) {
            if (task.concordance()) {
                keys.put(task.index(), of(task.wording()).key());
            }
        }
        return keys;
    }

    /** The tasks of a published scenario that experts answer; a revision never changes. */
    List<PanelTask> tasks(String moduleId, int revision, Scenario scenario) {
        return tasks.computeIfAbsent(moduleId + " " + revision + " " + scenario.id(),
                key -> PanelTask.of(moduleId, scenario));
    }

    /** What an expert answered on this node is seen on it at once. */
    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) PanelAnswered event) {
        stale = true;
    }

    /** What other nodes were told is seen here after the next of these looks. */
    void lookAround(@Observes Polled event) {
        look();
    }

    private synchronized void look() {
        stale = false;
        String now = answers.state();
        if (byWording == null || !state.equals(now)) {
            byWording = answers.all();
            state = now;
        }
    }
}
