package fr.colloque.evidence.store;

import fr.colloque.evidence.EnrolledRow;
import fr.colloque.evidence.Session;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;

/** Who is in a session. */
@Dependent
public class Sessions {

    private static final String OF = """
            from enrolment e
            where e.course_id = ?1 and e.enrolled_at >= ?2 and e.enrolled_at < ?3
            """;

    @PersistenceContext
    EntityManager em;

    /** One page of the doctors, the latest first; two statements. */
    public Page<EnrolledRow> page(Session session, PageRequest page) {
        List<?> rows = fill(em.createNativeQuery("""
                select e.id, concat(a.last_name, ', ', a.first_name), e.enrolled_at,
                    (select coalesce(sum(p.counted_ms), 0) from presence p
                     where p.enrolment_id = e.id),
                    e.pre_test_score, e.post_test_score, e.completed_at
                """ + OF.replace("where", "join account a on a.id = e.doctor_id where")
                + " order by e.enrolled_at desc, e.id desc"), session)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        return new Page<>(rows.stream().map(row -> row(new Row((Object[]) row))).toList(),
                count(session), page);
    }

    /** How many doctors there are. */
    public long count(Session session) {
        return ((Number) fill(em.createNativeQuery("select count(*) " + OF), session)
                .getSingleResult()).longValue();
    }

    /** The next enrolments, in the order of their ids. */
    public List<Long> next(Session session, long after, int most) {
        List<?> ids = fill(em.createNativeQuery(
                "select e.id " + OF + " and e.id > ?4 order by e.id"), session)
                .setParameter(4, after).setMaxResults(most).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static EnrolledRow row(Row row) {
        return new EnrolledRow(row.number(0), row.text(1), row.instant(2),
                Duration.ofMillis(row.number(3)), row.decimal(4), row.decimal(5), row.instant(6));
    }

    private static Query fill(Query query, Session session) {
        return query.setParameter(1, session.courseId())
                .setParameter(2, Utc.of(session.begin())).setParameter(3, Utc.of(session.end()));
    }
}
