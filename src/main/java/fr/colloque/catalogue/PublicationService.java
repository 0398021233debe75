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
     * Publishes the texts of a module as its next revision, by the author who is signed in.
     *
     * @param tree texts by path from the top folder on; already checked
     * @return the number of the new revision
     */
    @Transactional
    @Allowed(Role.AUTHOR)
    public int publishModule(String moduleId, SourceTree tree, String note) {
        return publish(RevisionKind.MODULE, moduleId, tree, Origin.STUDIO, note,
                signedIn.accountId());
    }

    /** Publishes what came with the application, unless that very text was published before. */
    @Transactional
    @Allowed(Role.ADMINISTRATOR)
    public void publishBundled(RevisionKind kind, String slug, SourceTree tree) {
        String checksum = tree.checksum();
        if (revisions.newestBundledChecksum(kind, slug).filter(checksum::equals).isEmpty()) {
            publish(kind, slug, tree, Origin.BUNDLED, "", null);
        }
    }

    /** The latest revisions of a module, newest first, at most 50. */
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public List<RevisionRow> history(String moduleId) {
        return revisions.history(RevisionKind.MODULE, moduleId);
    }

    /** The number of the current revision of a module; 0 where there is none. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public int newestNumber(String moduleId) {
        return revisions.newestNumber(RevisionKind.MODULE, moduleId);
    }

    /** The texts of a module in one of its revisions, by path from the top folder on. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public SourceTree texts(String moduleId, int number) {
        return revisions.find(RevisionKind.MODULE, moduleId, number)
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

    private int publish(RevisionKind kind, String slug, SourceTree tree, Origin origin,
                        String note, Long authorId) {
        int number = revisions.newestNumber(kind, slug) + 1;
        revisions.add(new Revision(kind, slug, number, tree, origin, note, authorId,
                clock.instant()));
        em.flush();
        published.fire(new RevisionPublished(kind, slug, number));
        LOG.log(Level.INFO, "Published {0} {1} as revision {2}", kind.code(), slug, number);
        return number;
    }
}
