package fr.colloque.authoring.store;

import fr.colloque.authoring.DraftConflict;
import fr.colloque.authoring.DraftRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The repository of drafts. */
@Dependent
public class Drafts {

    @PersistenceContext
    EntityManager em;

    /**
     * Adds a draft at once.
     *
     * @throws DraftConflict when somebody began one of the same file a moment ago
     */
    public void add(Draft draft) {
        try {
            em.persist(draft);
            em.flush();
        } catch (PersistenceException e) {
            boolean taken = Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
                    .limit(10).anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
            throw taken ? new DraftConflict() : e;
        }
    }

    public void remove(Draft draft) {
        em.remove(draft);
    }

    public void flush() {
        em.flush();
    }

    public Optional<Draft> find(String moduleId, String path) {
        return of(moduleId, path).getResultStream().findFirst();
    }

    /** The draft of a file, nobody else's to change until the transaction ends. */
    public Optional<Draft> hold(String moduleId, String path) {
        return of(moduleId, path).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    private TypedQuery<Draft> of(String moduleId, String path) {
        return em.createQuery("""
                        select d from Draft d where d.moduleId = :moduleId and d.path = :path
                        """, Draft.class)
                .setParameter("moduleId", moduleId).setParameter("path", path);
    }

    /** The drafts of a module by path. */
    public List<Draft> of(String moduleId) {
        return ofModule(moduleId).getResultList();
    }

    /** The same, nobody else's to change until the transaction ends. */
    public List<Draft> holdAll(String moduleId) {
        return ofModule(moduleId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Draft> ofModule(String moduleId) {
        return em.createQuery("""
                        select d from Draft d where d.moduleId = :moduleId order by d.path
                        """, Draft.class)
                .setParameter("moduleId", moduleId);
    }

    /** Everything that is under way, without texts; there are never more than files. */
    public List<DraftRow> all() {
        return em.createQuery("""
                        select new fr.colloque.authoring.DraftRow(
                            d.moduleId, d.path, d.version, d.baseNumber, d.savedBy, d.savedAt)
                        from Draft d order by d.moduleId, d.path
                        """, DraftRow.class)
                .setMaxResults(1000).getResultList();
    }
}
