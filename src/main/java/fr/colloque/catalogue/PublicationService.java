package fr.colloque.catalogue;

import fr.colloque.catalogue.store.Revision;
import fr.colloque.catalogue.store.Revision.Origin;
import fr.colloque.catalogue.store.Revisions;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.NotFound;
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
    Event<RevisionPublished> published;
    @PersistenceContext
    EntityManager em;

    /**
     * Publishes the texts of a work as its next revision, by the author who is signed in.
     *
     * @param tree texts by path from the top folder on; already checked
     * @return the number of the new revision
     */
    @Transactional
    @Allowed(Role.AUTHOR)
    public int publish(Work work, SourceTree tree, String note) {
        return publish(work, tree, Origin.STUDIO, note, signedIn.accountId());
    }

    /** Publishes what came with the application, unless that very text was published before. */
    @Transactional
    @Allowed(Role.ADMINISTRATOR)
    public void publishBundled(Work work, SourceTree tree) {
        String checksum = tree.checksum();
        if (revisions.newestBundledChecksum(work).filter(checksum::equals).isEmpty()) {
            publish(work, tree, Origin.BUNDLED, "", null);
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
        return revisions.newestNumber(work);
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

    private int publish(Work work, SourceTree tree, Origin origin, String note,
                        Long authorId) {
        int number = revisions.newestNumber(work) + 1;
        revisions.add(new Revision(work, number, tree, origin, note, authorId, clock.instant()));
        em.flush();
        published.fire(new RevisionPublished(work.kind(), work.slug(), number));
        LOG.log(Level.INFO, "Published {0} {1} as revision {2}", work.kind().code(), work.slug(),
                number);
        return number;
    }
}
