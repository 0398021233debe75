package fr.colloque.catalogue;

import static fr.colloque.Wiring.set;
import static fr.colloque.Wiring.setIfThere;

import fr.colloque.catalogue.store.LawTasks;
import fr.colloque.catalogue.store.Revision;
import fr.colloque.catalogue.store.Revisions;
import fr.colloque.core.module.Language;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.audit.Audits;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** What watches the law, over the test database, in one transaction. */
final class LawDesk {

    final ChangedLawService service = new ChangedLawService();
    final ChangedLaw warned = new ChangedLaw();

    private final Revisions revisions = new Revisions();
    private final LawWatch watch = new LawWatch();
    private final EntityManager em;
    private final Clock clock =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    LawDesk(EntityManager em, long accountId) {
        this.em = em;
        LawTasks tasks = new LawTasks();
        set(tasks, "em", em);
        set(revisions, "em", em);
        SignedIn reviewer = new SignedIn();
        reviewer.actAs(new Caller(accountId, "Dr Essai", EnumSet.of(Role.REVIEWER), Language.FR));
        Library library = new Library();
        Revisions reference = new ReferenceOnly();
        set(reference, Revisions.class, "em", em);
        set(library, "revisions", reference);
        Object[] parts = {service, warned, watch};
        setIfThere("tasks", tasks, parts);
        setIfThere("revisions", revisions, parts);
        setIfThere("library", library, parts);
        setIfThere("signedIn", reviewer, parts);
        setIfThere("clock", clock, parts);
        setIfThere("changed", nobodyListens(), parts);
        setIfThere("audit", Audits.over(em, reviewer), parts);
    }

    /** Publishes the next revision of a work and lets the watch hear of it. */
    int publish(Work work, SourceTree tree) {
        int number = revisions.newestNumber(work) + 1;
        revisions.add(new Revision(work, number, tree, Revision.Origin.BUNDLED, "", null,
                clock.instant()));
        em.flush();
        watch.published(new RevisionPublished(work.kind(), work.slug(), number));
        em.flush();
        return number;
    }

    Void stillRight(LawTaskRow task, String reason) {
        service.stillRight(task.id(), reason, task.version());
        em.flush();
        return null;
    }

    @SuppressWarnings("unchecked")
    private static Event<LawTasksChanged> nobodyListens() {
        return (Event<LawTasksChanged>) Proxy.newProxyInstance(LawDesk.class.getClassLoader(),
                new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    /** Without the modules of other tests, of which some are none. */
    private static final class ReferenceOnly extends Revisions {

        @Override
        public List<Revision> withTexts(Collection<Long> ids) {
            return super.withTexts(ids).stream()
                    .filter(r -> r.kind() == RevisionKind.REFERENCE).toList();
        }
    }
}
