package fr.colloque.cohort.store;

import fr.colloque.cohort.CohortRow;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.persistence.Chunks;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The repository of cohorts and of who is in them. */
@Dependent
public class Cohorts {

    private static final String NARROWED =
            " from cohort where (?1 = '' or course_id = ?1) and name like ?2 ";

    @PersistenceContext EntityManager em;

    /** The cohort of this course with this name; it is made if there is none. */
    public Cohort require(String courseId, String name, long by, Instant at) {
        return em.createQuery("""
                        select c from Cohort c where c.courseId = :courseId and c.name = :name
                        """, Cohort.class)
                .setParameter("courseId", courseId).setParameter("name", name)
                .getResultStream().findFirst().orElseGet(() -> {
                    Cohort made = new Cohort(courseId, name, by, at);
                    em.persist(made);
                    em.flush();
                    return made;
                });
    }

    /** What the latest cohorts are called, by id. */
    public Map<Long, String> names() {
        Map<Long, String> names = new LinkedHashMap<>();
        em.createQuery("select c from Cohort c order by c.id desc", Cohort.class)
                .setMaxResults(PageRequest.LARGEST).getResultList()
                .forEach(c -> names.put(c.id(), c.name()));
        return names;
    }

    /** Adds members; who is one already stays one. */
    public void join(long cohortId, Collection<Long> enrolments) {
        for (List<Long> some : Chunks.of(enrolments)) {
            Query insert = em.createNativeQuery("""
                    insert ignore into cohort_member (cohort_id, enrolment_id) values
                    """ + Chunks.rows("(?, ?)", some.size()));
            int place = 1;
            for (Long enrolment : some) {
                insert.setParameter(place++, cohortId).setParameter(place++, enrolment);
            }
            insert.executeUpdate();
        }
    }

    /**
     * Cohorts with their progress, the latest first; two statements.
     *
     * @param courseId empty for any course
     */
    public Page<CohortRow> page(String courseId, String beginning, PageRequest page) {
        String pattern = beginning.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        List<?> rows = em.createNativeQuery("""
                        select c.id, c.name, c.course_id, c.created_at, count(e.id),
                               count(e.pre_test_at), count(e.completed_at)
                        from (select id, name, course_id, created_at
                        """ + NARROWED + """
                              order by id desc limit ?3 offset ?4) c
                            left join cohort_member m on m.cohort_id = c.id
                            left join enrolment e on e.id = m.enrolment_id
                        group by c.id, c.name, c.course_id, c.created_at order by c.id desc
                        """)
                .setParameter(1, courseId).setParameter(2, pattern)
                .setParameter(3, page.size()).setParameter(4, page.offset()).getResultList();
        Number total = (Number) em.createNativeQuery("select count(*)" + NARROWED)
                .setParameter(1, courseId).setParameter(2, pattern).getSingleResult();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(),
                total.longValue(), page);
    }

    private static CohortRow row(Object[] c) {
        return new CohortRow(number(c[0]), (String) c[1], (String) c[2], Utc.instant(c[3]),
                number(c[4]), number(c[5]), number(c[6]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
