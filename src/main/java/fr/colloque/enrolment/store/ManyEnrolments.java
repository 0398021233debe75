package fr.colloque.enrolment.store;

import fr.colloque.platform.persistence.Chunks;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Thousands of enrolments at once, several hundred a statement. */
@Dependent
public class ManyEnrolments {

    @PersistenceContext EntityManager em;

    /** The enrolments in a course, by account. */
    public Map<Long, Long> of(String courseId, Collection<Long> doctors) {
        Map<Long, Long> found = new HashMap<>();
        for (List<Long> some : Chunks.of(doctors)) {
            Query query = em.createNativeQuery("""
                    select doctor_id, id from enrolment where course_id = ? and doctor_id in (
                    """ + Chunks.rows("?", some.size()) + ")").setParameter(1, courseId);
            for (int at = 0; at < some.size(); at++) {
                query.setParameter(at + 2, some.get(at));
            }
            for (Object row : query.getResultList()) {
                Object[] ids = (Object[]) row;
                found.put(((Number) ids[0]).longValue(), ((Number) ids[1]).longValue());
            }
        }
        return found;
    }

    /** Adds enrolments; where there is one already, it stays as it is. */
    public void add(String courseId, int courseRevision, Collection<Long> doctors, Instant at) {
        for (List<Long> some : Chunks.of(doctors)) {
            Query insert = em.createNativeQuery("""
                    insert ignore into enrolment
                        (version, doctor_id, course_id, course_revision, enrolled_at) values
                    """ + Chunks.rows("(0, ?, ?, ?, ?)", some.size()));
            int place = 1;
            for (Long doctor : some) {
                insert.setParameter(place++, doctor).setParameter(place++, courseId)
                        .setParameter(place++, courseRevision)
                        .setParameter(place++, Utc.of(at));
            }
            insert.executeUpdate();
        }
    }
}
