package fr.colloque.enrolment.store;

import fr.colloque.enrolment.Unit;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Signs of doctors at their units. Rows are only added, each in the chain of its doctor: where two
 * would follow the same one, the later of them is left out.
 */
@Dependent
public class Presences {

    @PersistenceContext
    EntityManager em;

    /**
     * An enrolment, and when its doctor was seen last in whatever course.
     *
     * @param at nothing for who was never seen
     */
    public record Seen(long enrolmentId, int courseRevision, boolean completed,
                       Optional<Instant> at) { }

    /** The doctor's enrolment in this course with the last sign; nothing without enrolment. */
    public Optional<Seen> last(long doctorId, String courseId) {
        List<?> rows = em.createNativeQuery("""
                        select e.id, e.course_revision, e.completed_at is not null,
                            (select p.heard_at from presence p where p.doctor_id = e.doctor_id
                             order by p.previous_at desc limit 1)
                        from enrolment e where e.doctor_id = ? and e.course_id = ?
                        """)
                .setParameter(1, doctorId).setParameter(2, courseId).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(c -> new Seen(
                ((Number) c[0]).longValue(), ((Number) c[1]).intValue(),
                ((Number) c[2]).intValue() == 1, Optional.ofNullable(c[3]).map(Utc::instant)));
    }

    /** Adds a sign after the one that was seen; nothing where another was quicker. */
    public void add(long doctorId, Seen seen, Unit unit, Instant at, Duration counted) {
        em.createNativeQuery("""
                        insert ignore into presence (doctor_id, enrolment_id, kind, module_id,
                            unit_id, previous_at, heard_at, counted_ms)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .setParameter(1, doctorId).setParameter(2, seen.enrolmentId())
                .setParameter(3, unit.kind().code()).setParameter(4, unit.moduleId())
                .setParameter(5, unit.unitId())
                .setParameter(6, Utc.of(seen.at().orElse(Instant.EPOCH)))
                .setParameter(7, Utc.of(at)).setParameter(8, counted.toMillis())
                .executeUpdate();
    }
}
