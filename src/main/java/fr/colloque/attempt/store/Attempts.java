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

    /**
     * The sitting of this kind that is under way, if any. Two clicks take turns: the second waits
     * for what the first one starts.
     */
    public Optional<Attempt> underWay(long enrolmentId, Pool pool, String moduleId) {
        em.createNativeQuery("select id from enrolment where id = ? for update")
                .setParameter(1, enrolmentId).getSingleResult();
        return em.createQuery("""
                        select a from Attempt a
                        where a.enrolmentId = :enrolmentId and a.pool = :pool
                          and a.handedInAt is null and coalesce(a.moduleId, '') = :moduleId
                        """, Attempt.class)
                .setParameter("enrolmentId", enrolmentId).setParameter("pool", pool)
                .setParameter("moduleId", moduleId == null ? "" : moduleId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    public void flush() {
        em.flush();
    }
}
