package fr.colloque.enrolment.store;

import fr.colloque.core.module.Pool;
import fr.colloque.enrolment.GrantedAttempt;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The record of attempts that were granted beyond what courses allow. Nothing is taken back. */
@Dependent
public class ExtraAttempts {

    @PersistenceContext
    EntityManager em;

    public void add(long enrolmentId, Pool test, String reason, long grantedBy, Instant at) {
        em.createNativeQuery("""
                        insert into extra_attempt
                            (enrolment_id, pool, reason, granted_by, granted_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .setParameter(1, enrolmentId).setParameter(2, test.name())
                .setParameter(3, reason).setParameter(4, grantedBy)
                .setParameter(5, Utc.of(at)).executeUpdate();
    }

    /** What this doctor was granted, the latest first, at most 50. */
    public List<GrantedAttempt> of(long doctorId) {
        List<?> rows = em.createNativeQuery("""
                        select e.course_id, e.course_revision, x.pool, x.reason, x.granted_at
                        from extra_attempt x join enrolment e on e.id = x.enrolment_id
                        where e.doctor_id = ? order by x.id desc limit 50
                        """)
                .setParameter(1, doctorId).getResultList();
        return rows.stream().map(Object[].class::cast).map(c -> new GrantedAttempt(
                (String) c[0], ((Number) c[1]).intValue(), Pool.valueOf((String) c[2]),
                (String) c[3], Utc.instant(c[4]))).toList();
    }
}
