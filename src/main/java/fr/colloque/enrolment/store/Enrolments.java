package fr.colloque.enrolment.store;

import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.Done;
import fr.colloque.enrolment.Unit;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The repository of enrolments. What happens once is written so that twice does no harm. */
@Dependent
public class Enrolments {

    // Columns are set from left to right: what a later one looks at must still be the old value.
    private static final String PRE_TEST = """
            update enrolment set version = version + 1, pre_tests = pre_tests + 1,
                last_pre_test_at = ?1,
                pre_test_score = if(completed_at is null and pre_test_at is null, ?2,
                    pre_test_score),
                pre_test_at = if(completed_at is null, coalesce(pre_test_at, ?1), pre_test_at)
            where id = ?3 and doctor_id = ?4
            """;
    private static final String POST_TEST = """
            update enrolment set version = version + 1, post_tests = post_tests + 1,
                last_post_test_at = ?1,
                post_test_at = if(completed_at is null and coalesce(post_test_score, -1) < ?2, ?1,
                    post_test_at),
                post_test_score = if(completed_at is null,
                    greatest(coalesce(post_test_score, ?2), ?2), post_test_score)
            where id = ?3 and doctor_id = ?4
            """;

    @PersistenceContext
    EntityManager em;

    /** Adds an enrolment; false where there is one already. */
    public boolean add(long doctorId, String courseId, int courseRevision, Instant at) {
        return em.createNativeQuery("""
                        insert ignore into enrolment
                            (version, doctor_id, course_id, course_revision, enrolled_at)
                        values (0, ?, ?, ?, ?)
                        """)
                .setParameter(1, doctorId).setParameter(2, courseId)
                .setParameter(3, courseRevision).setParameter(4, Utc.of(at))
                .executeUpdate() == 1;
    }

    public Optional<Enrolment> find(long id) {
        return Optional.ofNullable(em.find(Enrolment.class, id));
    }

    public Optional<Enrolment> find(long doctorId, String courseId) {
        return query(doctorId, courseId).getResultStream().findFirst();
    }

    /** The same, held until the end of the transaction: two clicks take turns. */
    public Optional<Enrolment> hold(long doctorId, String courseId) {
        return query(doctorId, courseId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** The enrolment, whoever's it is, held until the end of the transaction. */
    public Optional<Enrolment> hold(long id) {
        return Optional.ofNullable(em.find(Enrolment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private TypedQuery<Enrolment> query(long doctorId, String courseId) {
        return em.createQuery("""
                        select e from Enrolment e
                        where e.doctorId = :doctorId and e.courseId = :courseId
                        """, Enrolment.class)
                .setParameter("doctorId", doctorId).setParameter("courseId", courseId);
    }

    /** The enrolments of a doctor, the latest first, at most 50. */
    public List<Enrolment> of(long doctorId) {
        return em.createQuery("""
                        select e from Enrolment e where e.doctorId = :doctorId
                        order by e.enrolledAt desc, e.id desc
                        """, Enrolment.class)
                .setParameter("doctorId", doctorId).setMaxResults(50).getResultList();
    }

    /** Notes a unit as done in an enrolment of this doctor, once; not in anybody else's. */
    public void done(long enrolmentId, long doctorId, Unit unit, int moduleRevision, Instant at) {
        em.createNativeQuery("""
                        insert ignore into unit_done
                            (enrolment_id, kind, module_id, unit_id, module_revision, done_at)
                        select id, ?, ?, ?, ?, ? from enrolment where id = ? and doctor_id = ?
                        """)
                .setParameter(1, unit.kind().code()).setParameter(2, unit.moduleId())
                .setParameter(3, unit.unitId()).setParameter(4, moduleRevision)
                .setParameter(5, Utc.of(at)).setParameter(6, enrolmentId)
                .setParameter(7, doctorId).executeUpdate();
    }

    /**
     * Writes the result of a test into an enrolment of this doctor: the first pre-test and the best
     * post-test are kept, and nothing but their number changes after completion.
     *
     * @return false where it is nobody's, or somebody else's
     */
    public boolean testHandedIn(long enrolmentId, long doctorId, Pool pool, Percent score,
                                Instant at) {
        return em.createNativeQuery(pool == Pool.PRE_TEST ? PRE_TEST : POST_TEST)
                .setParameter(1, Utc.of(at)).setParameter(2, score.value())
                .setParameter(3, enrolmentId).setParameter(4, doctorId)
                .executeUpdate() == 1;
    }

    /**
     * Writes what a test counts for after a correction: the pre-test that was handed in at this
     * moment, or the post-test that is the best now. Nothing changes after completion.
     */
    public void correct(long enrolmentId, Pool pool, Percent result, Instant at) {
        em.createNativeQuery(pool == Pool.PRE_TEST ? """
                        update enrolment set version = version + 1, pre_test_score = ?1
                        where id = ?3 and pre_test_at = ?2 and completed_at is null
                        """ : """
                        update enrolment set version = version + 1, post_test_score = ?1,
                            post_test_at = ?2
                        where id = ?3 and completed_at is null
                        """)
                .setParameter(1, result.value()).setParameter(2, Utc.of(at))
                .setParameter(3, enrolmentId).executeUpdate();
    }

    /** What this doctor has done, by enrolment; one statement. */
    public Map<Long, Done> doneBy(long doctorId) {
        List<?> rows = em.createNativeQuery("""
                        select u.enrolment_id, u.kind, u.module_id, u.unit_id, null
                        from unit_done u join enrolment e on e.id = u.enrolment_id
                        where e.doctor_id = ?1
                        union all
                        select p.enrolment_id, p.kind, p.module_id, p.unit_id, sum(p.counted_ms)
                        from presence p join enrolment e on e.id = p.enrolment_id
                        where e.doctor_id = ?1
                        group by p.enrolment_id, p.kind, p.module_id, p.unit_id
                        """)
                .setParameter(1, doctorId).getResultList();
        return byEnrolment(rows);
    }

    /** Units and times as done, by the enrolment that each row begins with. */
    static Map<Long, Done> byEnrolment(List<?> rows) {
        return rows.stream().map(Object[].class::cast).collect(Collectors.groupingBy(
                c -> ((Number) c[0]).longValue(),
                Collectors.collectingAndThen(Collectors.toList(), Enrolments::done)));
    }

    private static Done done(List<Object[]> rows) {
        Set<Unit> units = new HashSet<>();
        Map<Unit, Duration> time = new HashMap<>();
        for (Object[] columns : rows) {
            Unit unit = new Unit(Unit.Kind.of((String) columns[1]), (String) columns[2],
                    (String) columns[3]);
            if (columns[4] == null) {
                units.add(unit);
            } else {
                time.put(unit, Duration.ofMillis(((Number) columns[4]).longValue()));
            }
        }
        return new Done(units, time);
    }

    public void flush() {
        em.flush();
    }
}
