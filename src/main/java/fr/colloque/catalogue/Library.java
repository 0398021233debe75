package fr.colloque.catalogue;

import fr.colloque.catalogue.store.Revision;
import fr.colloque.catalogue.store.Revisions;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Text;
import fr.colloque.platform.NotFound;
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
 * Published content, parsed, in memory. Reading from it costs no statement: what other nodes
 * publish is looked for every few seconds, outside of requests.
 */
@ApplicationScoped
public class Library {

    /** How many revisions are read at a time, so that their texts need not stand in memory. */
    private static final int AT_ONCE = 25;

    @Inject
    Revisions revisions;

    private final Map<String, PublishedModule> earlierModules = new ConcurrentHashMap<>();
    private final Map<String, PublishedCourse> earlierCourses = new ConcurrentHashMap<>();
    private final Map<Long, PublishedModule> known = new HashMap<>();
    private volatile Shelf shelf;
    private volatile boolean stale = true;

    /** Everything in its current revision. */
    public Shelf current() {
        if (stale || shelf == null) {
            look();
        }
        return shelf;
    }

    /** What is cited and linked: sources and glossary included. */
    public Curriculum curriculum() {
        return current().curriculum();
    }

    /** A course in its current revision, or a refusal. */
    public PublishedCourse requireCourse(String id) {
        return current().course(id).orElseThrow(NotFound::new);
    }

    /** A course as it was in one of its revisions, with today's modules, or a refusal. */
    public PublishedCourse requireCourse(String id, int number) {
        Shelf now = current();
        return now.course(id).filter(c -> c.number() == number)
                .orElseGet(() -> earlierCourses.computeIfAbsent(
                        now.mark() + " " + id + " " + number,
                        key -> now.course(Shelving.course(
                                require(RevisionKind.COURSE, id, number)), number)));
    }

    /** What a course is called now; its id where it is offered no more. */
    public Text title(String courseId) {
        return current().course(courseId).map(course -> course.course().title())
                .orElseGet(() -> new Text(courseId, courseId));
    }

    /** A module in its current revision, or a refusal. */
    public PublishedModule requireModule(String id) {
        return current().module(id).orElseThrow(NotFound::new);
    }

    /** A module as it was in one of its revisions, or a refusal. */
    public PublishedModule requireModule(String id, int number) {
        return current().module(id).filter(m -> m.number() == number)
                .orElseGet(() -> earlierModules.computeIfAbsent(id + " " + number,
                        key -> Shelving.module(require(RevisionKind.MODULE, id, number))));
    }

    /** What is published on this node is seen on it at once. */
    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) RevisionPublished event) {
        stale = true;
    }

    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) RevisionWithdrawn event) {
        stale = true;
    }

    /** What other nodes published or withdrew is seen here after the next of these looks. */
    void lookAround(@Observes Polled event) {
        look();
    }

    private synchronized void look() {
        stale = false;
        ShelfMark mark = revisions.mark();
        if (shelf == null || !shelf.mark().equals(mark)) {
            shelf = read(mark);
            earlierCourses.clear();                   // they hold the modules of the last shelf
        }
    }

    /** Modules of which this node knows the revision are not read again. */
    private Shelf read(ShelfMark mark) {
        List<Long> current = revisions.currentIds();
        known.keySet().retainAll(current);
        List<Long> unknown = current.stream().filter(id -> !known.containsKey(id)).toList();
        Shelving shelving = new Shelving(known);
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, unknown.size());
            shelving.add(revisions.withTexts(unknown.subList(from, to)));
        }
        return shelving.shelf(mark);
    }

    private Revision require(RevisionKind kind, String slug, int number) {
        return revisions.find(new Work(kind, slug), number)
                .orElseThrow(NotFound::new);
    }
}
