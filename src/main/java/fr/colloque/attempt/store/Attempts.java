package fr.colloque.attempt.store;

import fr.colloque.core.module.Pool;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of attempts. */
@Dependent
public class Attempts {

    @PersistenceContext
    EntityManager em;

    public void add(Attempt attempt) {
        em.persist(attempt);
        em.flush();
    }

    public Optional<Attempt> find(long id) {
        return Optional.ofNullable(em.find(Attempt.class, id));
    }

    /** The attempt, held until the end of the transaction: two tabs take turns. */
    public Optional<Attempt> hold(long id) {
        return Optional.ofNullable(em.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The sitting of this kind that is under way, if any. The caller holds the enrolment, so that
     * two clicks take turns. Attempts are not locked here: where there is none yet, that would hold
     * the place of the next one, and doctors who start at the same moment would stop each other.
     */
    public Optional<Attempt> underWay(long enrolmentId, Pool pool, String moduleId) {
        List<?> found = em.createNativeQuery("select * from attempt where under_way = ?",
                        Attempt.class)
                .setParameter(1, enrolmentId + " " + pool.name() + " "
                        + (moduleId == null ? "" : moduleId))
                .getResultList();
        return found.stream().map(Attempt.class::cast).findFirst();
    }

    public void flush() {
        em.flush();
    }
}
