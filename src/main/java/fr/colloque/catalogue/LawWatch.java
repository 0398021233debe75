package fr.colloque.catalogue;

import fr.colloque.catalogue.store.LawChange;
import fr.colloque.catalogue.store.LawTask;
import fr.colloque.catalogue.store.LawTasks;
import fr.colloque.catalogue.store.Revision;
import fr.colloque.catalogue.store.Revisions;
import fr.colloque.core.check.Coverage;
import fr.colloque.core.check.CoverageMap;
import fr.colloque.core.check.LawDelta;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Source;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.SourceTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Opens a task for every file that cites an item whose validity a new revision of the reference
 * library changes, and closes the tasks of a work that has a new revision; in the transaction of
 * the publication, so that neither is without the other.
 */
@ApplicationScoped
public class LawWatch {

    private static final System.Logger LOG = System.getLogger(LawWatch.class.getName());

    @Inject
    Revisions revisions;
    @Inject
    LawTasks tasks;
    @Inject
    Event<LawTasksChanged> changed;
    @Inject
    Clock clock;

    void published(@Observes RevisionPublished event) {
        Work work = new Work(event.kind(), event.slug());
        if (work.equals(Work.REFERENCE)) {
            compare(event.number());
        } else {
            List<LawTask> open = tasks.open(work);
            open.forEach(task -> task.revised(event.number(), clock.instant()));
            tell(open.size());
        }
    }

    private void compare(int number) {
        List<LawDelta> deltas = number == 1 ? List.of()
                : LawDelta.between(sources(number - 1), sources(number));
        if (!deltas.isEmpty()) {
            CoverageMap map = CoverageMap.of(present());
            deltas.forEach(delta -> open(delta, number, map.of(delta.now())));
            tell(deltas.size());
        }
    }

    private void open(LawDelta delta, int number, Coverage cited) {
        LawChange change = new LawChange(delta.now().id(), number, Validity.of(delta.was()),
                Validity.of(delta.now()), clock.instant());
        tasks.add(change);
        List<String> paths = Stream.concat(
                cited.lessons().stream().map(l -> lesson(l.moduleId(), l.lessonId())),
                cited.scenarios().stream().map(s -> scenario(s.moduleId(), s.scenarioId())))
                .toList();
        paths.forEach(path -> tasks.add(new LawTask(change, path)));
        LOG.log(Level.INFO, "The validity of {0} changed: {1} files to look at again",
                delta.now().id(), paths.size());
    }

    private List<Source> sources(int number) {
        Revision revision = revisions.find(Work.REFERENCE, number).orElseThrow();
        return readable(revision.files()).sources();
    }

    private Curriculum present() {
        Map<String, String> files = new TreeMap<>();
        revisions.current().forEach(r -> files.putAll(r.files()));
        return readable(files);
    }

    private static Curriculum readable(Map<String, String> files) {
        return CurriculumReader.locate(SourceTree.of(files)).readable();
    }

    private void tell(int many) {
        if (many > 0) {
            changed.fire(new LawTasksChanged());
        }
    }

    /** Where the French text of a lesson stands. */
    static String lesson(String moduleId, String lessonId) {
        return "modules/" + moduleId + "/lessons/" + lessonId + ".fr.md";
    }

    /** Where the text of a scenario stands. */
    static String scenario(String moduleId, String scenarioId) {
        return "modules/" + moduleId + "/scenarios/" + scenarioId + ".yaml";
    }
}
