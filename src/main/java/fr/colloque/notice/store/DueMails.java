package fr.colloque.notice.store;

import fr.colloque.core.module.Language;
import fr.colloque.platform.persistence.Chunks;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What is to be told without anybody having done anything: that nothing was done. */
@Dependent
public class DueMails {

    /** How many rows are read at a time. */
    public static final int AT_A_TIME = 500;

    private static final String COLUMNS = "select e.id, e.doctor_id, a.language, e.course_id";
    private static final String FROM = """

            from enrolment e join account a on a.id = e.doctor_id
            where e.completed_at is null and e.id > ?
            """;
    private static final String UNDER_WAY = COLUMNS + FROM;
    private static final String LAST_ACTIVE = """
            greatest(e.enrolled_at,
              coalesce((select max(u.done_at) from unit_done u where u.enrolment_id = e.id),
                e.enrolled_at),
              coalesce((select max(coalesce(t.handed_in_at, t.started_at)) from attempt t
                where t.enrolment_id = e.id), e.enrolled_at))
            """;
    private static final String OPEN = COLUMNS + ", timestampdiff(day, " + LAST_ACTIVE + """
            , ?),
              (select count(*) from mail m where m.account_id = e.doctor_id
                and m.kind = 'REMINDER' and m.subject like concat(e.id, ':%') and m.written_at > ?),
              (select count(*) from mail_refusal r where r.account_id = e.doctor_id
                and r.mail_group = 'REMINDER')
            """ + FROM;

    @PersistenceContext EntityManager em;

    /** A course that a doctor has not completed. */
    public record UnderWay(long enrolmentId, long doctorId, Language language,
                           String courseId) { }

    /**
     * The same, looked at to remind its doctor.
     *
     * @param idleDays since something was done in it
     * @param reminded whether there was a reminder of it lately
     * @param unwanted whether the doctor wants no reminders
     */
    public record Open(UnderWay underWay, int idleDays, boolean reminded, boolean unwanted) { }

    /** A change of law with files that nobody has looked at since. */
    public record OpenChange(long id, String item, long files) { }

    /** How the house stands. */
    public record House(long due, long faulty, long reviews, long lawTasks) { }

    /** Courses in which nothing was done from one moment until now, but before it. */
    public List<UnderWay> idle(Instant from, Instant until, long after) {
        return underWay(em.createNativeQuery(UNDER_WAY + "and e.enrolled_at <= ? and "
                        + LAST_ACTIVE + " between ? and ? order by e.id limit " + AT_A_TIME)
                .setParameter(1, after).setParameter(2, Utc.of(until))
                .setParameter(3, Utc.of(from)).setParameter(4, Utc.of(until)));
    }

    /** Those of these enrolments that are not completed; at most 500. */
    public List<Open> open(List<Long> ids, Instant now, Instant lately) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Query query = em.createNativeQuery(OPEN + "and e.id in ("
                + Chunks.rows("?", ids.size()) + ")")
                .setParameter(1, Utc.of(now)).setParameter(2, Utc.of(lately)).setParameter(3, 0);
        for (int at = 0; at < ids.size(); at++) {
            query.setParameter(4 + at, ids.get(at));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(c -> new Open(underWay(c),
                (int) number(c[4]), number(c[5]) > 0, number(c[6]) > 0)).toList();
    }

    /** Courses under way that are one of these. */
    public List<UnderWay> in(Set<String> courses, long after) {
        if (courses.isEmpty()) {
            return List.of();
        }
        Query query = em.createNativeQuery(UNDER_WAY + "and e.course_id in ("
                + "?, ".repeat(courses.size() - 1) + "?) order by e.id limit " + AT_A_TIME)
                .setParameter(1, after);
        int next = 2;
        for (String course : courses) {
            query.setParameter(next++, course);
        }
        return underWay(query);
    }

    /** The changes of law since a moment that left something to look at. */
    public List<OpenChange> openChanges(Instant since) {
        List<?> rows = em.createNativeQuery("""
                        select c.id, c.item, count(*) from law_change c
                        join law_task t on t.change_id = c.id and t.closed_at is null
                        where c.opened_at >= ? group by c.id, c.item order by c.id
                        """)
                .setParameter(1, Utc.of(since)).getResultList();
        return rows.stream().map(Object[].class::cast).map(c -> new OpenChange(
                number(c[0]), (String) c[1], number(c[2]))).toList();
    }

    public House house() {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select (select count(*) from enrolment e where e.completed_at is not null
                             and not exists (select 1 from certificate c
                               where c.enrolment_id = e.id)),
                          (select count(*) from mail where state in ('FAILED', 'UNSURE')),
                          (select count(*) from review
                             where open_work is not null and state = 'IN_REVIEW'),
                          (select count(*) from law_task where closed_at is null)
                        """).getSingleResult();
        return new House(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private static List<UnderWay> underWay(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(DueMails::underWay).toList();
    }

    private static UnderWay underWay(Object[] c) {
        return new UnderWay(number(c[0]), number(c[1]), Language.of(c[2].toString()),
                (String) c[3]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
