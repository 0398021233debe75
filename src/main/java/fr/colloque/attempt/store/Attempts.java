package fr.colloque.attempt.store;

import fr.colloque.core.module.Pool;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The tests of an enrolment that are under way. */
    public List<Attempt> testsUnderWay(long enrolmentId) {
        List<?> found = em.createNativeQuery("select * from attempt where under_way in (?, ?)",
                        Attempt.class)
                .setParameter(1, enrolmentId + " " + Pool.PRE_TEST.name() + " ")
                .setParameter(2, enrolmentId + " " + Pool.POST_TEST.name() + " ")
                .getResultList();
        return found.stream().map(Attempt.class::cast).toList();
    }

    /** A sitting under way whose time is over. */
    public record Overdue(long attemptId, long doctorId) { }

    /** Sittings whose time is over and that nobody handed in, at most 100, from this id on. */
    public List<Overdue> overdue(Instant now, long fromId) {
        List<?> rows = em.createNativeQuery("""
                        select id, doctor_id from attempt
                        where handed_in_at is null and due_at < ? and id >= ?
                        order by id limit 100
                        """)
                .setParameter(1, Utc.of(now.minus(Terms.GRACE))).setParameter(2, fromId)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(c -> new Overdue(((Number) c[0]).longValue(), ((Number) c[1]).longValue()))
                .toList();
    }

    /** How often this doctor was asked each scenario in tests of any kind, by scenario id. */
    public Map<String, Integer> asked(long doctorId) {
        List<?> rows = em.createNativeQuery("""
                        select i.scenario_id, count(*)
                        from attempt a join attempt_item i on i.attempt_id = a.id
                        where a.doctor_id = ? and a.pool <> 'PRACTICE' group by i.scenario_id
                        """)
                .setParameter(1, doctorId).getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.toMap(
                c -> (String) c[0], c -> ((Number) c[1]).intValue()));
    }

    public void flush() {
        em.flush();
    }
}
