package fr.colloque.enrolment.store;

import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.enrolment.Condition;
import fr.colloque.enrolment.Done;
import fr.colloque.enrolment.UnfinishedFilter;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.persistence.Chunks;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The enrolments that are not completed. */
@Dependent
public class Unfinished {

    /** How a statement is read that selects enrolments with the names of their doctors. */
    static final String WITH_NAME = "enrolment with name";

    private static final int AT_A_TIME = 500;
    private static final Map<String, String> ORDERS = Map.of("doctor", "a.last_name", "course",
            "e.course_id", "enrolledAt", "e.enrolled_at");

    @PersistenceContext EntityManager em;

    /** An enrolment, and its doctor: last name, first name. */
    public record Named(Enrolment enrolment, String doctor) { }

    /** A part of the list; with the revisions that {@link #revisions} finds. */
    public List<Named> page(UnfinishedFilter filter, PageRequest page,
            List<PublishedCourse> revisions) {
        StringBuilder text = new StringBuilder("select e.*, a.last_name, a.first_name")
                .append(" from enrolment e join account a on a.id = e.doctor_id");
        List<Object> values = narrow(text, filter, revisions);
        order(text.append(" order by "), values, filter, revisions);
        List<?> rows = bound(em.createNativeQuery(text.toString(), WITH_NAME), values)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(c -> new Named((Enrolment) c[0], c[1] + ", " + c[2])).toList();
    }

    private void order(StringBuilder text, List<Object> values, UnfinishedFilter filter,
            List<PublishedCourse> revisions) {
        String way = filter.descending() ? " desc, " : ", ";
        if (filter.order().equals("progress")) {
            MissingClause.Clause progress = MissingClause.progress(revisions);
            text.append(progress.text()).append(way);
            values.addAll(progress.values());
        } else if (ORDERS.containsKey(filter.order())) {
            text.append(ORDERS.get(filter.order())).append(way);
        }
        text.append("e.enrolled_at desc, e.id desc");
    }

    public long count(UnfinishedFilter filter,
            List<PublishedCourse> revisions) {
        StringBuilder text = counted("select count(*)", filter);
        List<Object> values = narrow(text, filter, revisions);
        return ((Number) bound(em.createNativeQuery(text.toString()), values).getSingleResult())
                .longValue();
    }

    /** The ids after one that a filter finds, in their order, several hundred. */
    public List<Long> after(long id, UnfinishedFilter filter,
            List<PublishedCourse> revisions) {
        StringBuilder text = counted("select e.id", filter);
        List<Object> values = narrow(text, filter, revisions);
        values.add(id);
        List<?> rows = bound(em.createNativeQuery(text.append(" and e.id > ? order by e.id limit ")
                .append(AT_A_TIME).toString()), values).getResultList();
        return rows.stream().map(found -> ((Number) found).longValue()).toList();
    }

    /** Without a search nobody's name is looked at. */
    private static StringBuilder counted(String select, UnfinishedFilter filter) {
        return new StringBuilder(select).append(" from enrolment e").append(filter.search()
                .isEmpty() ? "" : " join account a on a.id = e.doctor_id");
    }

    /** What was done in these enrolments; one statement. */
    public Map<Long, Done> done(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String marks = Chunks.rows("?", ids.size());
        Query query = em.createNativeQuery("""
                select enrolment_id, kind, module_id, unit_id, null from unit_done
                where enrolment_id in (""" + marks + """
                ) union all
                select enrolment_id, kind, module_id, unit_id, sum(counted_ms) from presence
                where enrolment_id in (""" + marks + """
                ) group by enrolment_id, kind, module_id, unit_id
                """);
        int place = 1;
        for (int part = 0; part < 2; part++) {
            for (Long id : ids) {
                query.setParameter(place++, id);
            }
        }
        return Enrolments.byEnrolment(query.getResultList());
    }

    /** Says of whom; the values of the marks, in their order. */
    private List<Object> narrow(StringBuilder text, UnfinishedFilter filter,
            List<PublishedCourse> revisions) {
        List<Object> values = new ArrayList<>();
        if (filter.cohortId() != 0) {
            text.append(" join cohort_member m on m.enrolment_id = e.id and m.cohort_id = ?");
            values.add(filter.cohortId());
        }
        text.append(" where e.completed_at is null");
        if (!filter.courseId().isEmpty()) {
            text.append(" and e.course_id = ?");
            values.add(filter.courseId());
        }
        if (!filter.search().isEmpty()) {
            text.append(" and a.last_name like ?");
            values.add(filter.search().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        filter.missing().ifPresent(missing -> {
            MissingClause.Clause clause = MissingClause.of(missing, revisions);
            text.append(" and ").append(clause.text());
            values.addAll(clause.values());
        });
        return values;
    }

    private static Query bound(Query query, List<Object> values) {
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        return query;
    }

    /**
     * The revisions of courses that somebody has not completed; none where the filter asks for
     * nothing that differs between them.
     */
    public List<PublishedCourse> revisions(UnfinishedFilter filter,
            BiFunction<String, Integer, PublishedCourse> courses) {
        if (!filter.order().equals("progress")
                && filter.missing().filter(k -> k != Condition.Kind.PRE_TEST).isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("""
                        select distinct course_id, course_revision from enrolment
                        where completed_at is null and (?1 = '' or course_id = ?1)
                        """)
                .setParameter(1, filter.courseId()).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(c -> courses.apply((String) c[0], ((Number) c[1]).intValue())).toList();
    }
}
