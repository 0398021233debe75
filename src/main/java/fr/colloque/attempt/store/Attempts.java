package fr.colloque.attempt.store;

import fr.colloque.core.module.Pool;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

    /** The sitting of this kind that is under way, if any. */
    public Optional<Attempt> underWay(long enrolmentId, Pool pool, String moduleId) {
        return em.createQuery("""
                        select a from Attempt a
                        where a.enrolmentId = :enrolmentId and a.pool = :pool
                          and a.handedInAt is null and coalesce(a.moduleId, '') = :moduleId
                        """, Attempt.class)
                .setParameter("enrolmentId", enrolmentId).setParameter("pool", pool)
                .setParameter("moduleId", moduleId == null ? "" : moduleId)
                .getResultStream().findFirst();
    }

    public void flush() {
        em.flush();
    }
}
