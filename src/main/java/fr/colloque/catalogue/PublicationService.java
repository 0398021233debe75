package fr.colloque.catalogue;

import fr.colloque.catalogue.store.Revision;
import fr.colloque.catalogue.store.Revision.Origin;
import fr.colloque.catalogue.store.Revisions;
import fr.colloque.catalogue.store.Withdrawal;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The door through which content becomes a published revision. */
@ApplicationScoped
public class PublicationService {

    private static final System.Logger LOG = System.getLogger(PublicationService.class.getName());

    @Inject
    Revisions revisions;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;
    @Inject
    AuditLog audit;
    @Inject
    Event<RevisionPublished> published;
    @Inject
    Event<RevisionWithdrawn> withdrawn;
    @PersistenceContext
    EntityManager em;

    /**
     * Publishes the texts of a work as its next revision; whoever is signed in pressed the button.
     *
     * @param tree texts by path from the top folder on; already checked and approved
     * @return the number of the new revision
     */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public int publish(Work work, SourceTree tree, String note, Credits credits) {
        return add(work, new Revision(work, revisions.newestNumber(work) + 1, tree, Origin.STUDIO,
                note, signedIn.accountId(), clock.instant()).due(credits));
    }

    /** Publishes what came with the application, unless that very text was published before. */
    @Transactional
    @Allowed(Role.ADMINISTRATOR)
    public void publishBundled(Work work, SourceTree tree) {
        String checksum = tree.checksum();
        if (revisions.newestBundledChecksum(work).filter(checksum::equals).isEmpty()) {
            add(work, new Revision(work, revisions.newestNumber(work) + 1, tree, Origin.BUNDLED,
                    "", null, clock.instant()));
        }
    }

    /** The latest revisions of a work, newest first, at most 50. */
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public List<RevisionRow> history(Work work) {
        return revisions.history(work);
    }

    /** The number of the current revision of a work; 0 where there is none. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public int newestNumber(Work work) {
        return revisions.currentNumber(work);
    }

    /** All that is kept about the revisions of a work, newest first. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public Page<RevisionRecord> records(Work work, PageRequest page) {
        return revisions.records(work, page);
    }

    /** All that is kept about one revision, or a refusal. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public RevisionRecord record(Work work, int number) {
        return revisions.find(work, number).map(r -> r.record(
                        revisions.withdrawn(r).orElse(null), revisions.currentNumber(work)))
                .orElseThrow(NotFound::new);
    }

    /**
     * Gives a revision to nobody any more: the one before it that is not withdrawn is current for
     * new sittings; those who have begun on this one finish on it.
     *
     * @throws NothingBefore if it is the only one left
     */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public void withdraw(Work work, int number, String reason, Concerns concerns) {
        Revision revision = revisions.hold(work, number).orElseThrow(NotFound::new);
        if (revisions.withdrawn(revision).isPresent()) {
            throw new AlreadyWithdrawn();
        }
        revisions.add(new Withdrawal(revision.id(), new Withdrawn(reason, concerns,
                signedIn.accountId(), clock.instant())));
        em.flush();
        if (revisions.currentNumber(work) == 0) {
            throw new NothingBefore();
        }
        withdrawn.fire(new RevisionWithdrawn(work.kind(), work.slug(), number, concerns));
        audit.note("revision.withdrawn", work.code(), "revision", number);
        LOG.log(Level.INFO, "Withdrew revision {0} of {1} {2} by account {3}", number,
                work.kind().code(), work.slug(), signedIn.accountId());
    }

    /** The texts of a work in one of its revisions, by path; of revision 0 there are none. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public SourceTree texts(Work work, int number) {
        return number == 0 ? SourceTree.of(Map.of()) : revisions.find(work, number)
                .map(r -> SourceTree.of(r.files())).orElseThrow(NotFound::new);
    }

    /** The texts of everything in its current revision. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public SourceTree texts() {
        Map<String, String> files = new TreeMap<>();
        revisions.current().forEach(r -> files.putAll(r.files()));
        return SourceTree.of(files);
    }

    /** The same, without any module but these: what it costs does not grow with the library. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public SourceTree textsAround(Set<String> modules) {
        Map<String, String> files = new TreeMap<>();
        revisions.currentAround(modules).forEach(r -> files.putAll(r.files()));
        return SourceTree.of(files);
    }

    private int add(Work work, Revision revision) {
        revisions.add(revision);
        em.flush();
        published.fire(new RevisionPublished(work.kind(), work.slug(), revision.number()));
        audit.note("revision.published", work.code(), "revision", revision.number());
        LOG.log(Level.INFO, "Published {0} {1} as revision {2}", work.kind().code(), work.slug(),
                revision.number());
        return revision.number();
    }
}
