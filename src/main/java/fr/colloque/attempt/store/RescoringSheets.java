package fr.colloque.attempt.store;

import fr.colloque.attempt.EnrolmentResults;
import fr.colloque.attempt.EnrolmentResults.Sat;
import fr.colloque.attempt.RescoringPlan;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.Score;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads what is scored again, so many enrolments at a time. Every method is one statement, but
 * {@link #of}, which is two.
 */
@Dependent
public class RescoringSheets {

    /** How many enrolments are looked at together. */
    public static final int BATCH = 50;

    private static final String CONCERNED = """
            i.module_id = ?1 and i.scenario_id = ?2 and i.module_revision in (%s)""";

    /** The newest correction of an attempt says what it counts for. */
    private static final String SAT = """
            select e.id, e.doctor_id, e.course_id, e.course_revision,
                case when e.completed_at is null then 0 else 1 end, a.id, a.pool, a.handed_in_at,
                case when c.id is null then a.score when c.outcome = 'PASS_KEPT'
                    then c.score_before else c.score_after end
            from enrolment e join attempt a on a.enrolment_id = e.id
            left join attempt_correction c on c.id =
                (select max(x.id) from attempt_correction x where x.attempt_id = a.id)
            where a.handed_in_at is not null and e.id in (%s)
            order by e.id, a.id
            """;

    private static final String SHEETS = """
            select i.attempt_id, i.position, i.module_id, i.module_revision, i.scenario_id,
                i.closed_at, case when c.id is null then i.score else c.item_after end,
                coalesce(c.critical_after, i.critical_miss, 0) + 0,
                s.task, s.choice, s.language, s.saved_at
            from (select distinct a.id from attempt a join attempt_item i on i.attempt_id = a.id
                  where a.handed_in_at is not null and %s and a.enrolment_id in (%s)) t
            join attempt_item i on i.attempt_id = t.id
            left join attempt_correction c on c.id = (select max(x.id) from attempt_correction x
                where x.attempt_id = i.attempt_id and x.position = i.position)
            left join answer s on s.attempt_id = i.attempt_id and s.position = i.position
                and i.scenario_id = ?2
            """;

    @PersistenceContext
    EntityManager em;

    /** The next enrolments, after this one, with a sitting handed in that is concerned. */
    public List<Long> next(RescoringPlan plan, long after) {
        Query query = em.createNativeQuery("""
                select distinct a.enrolment_id from attempt_item i
                join attempt a on a.id = i.attempt_id
                where a.handed_in_at is not null and a.enrolment_id > ?3 and
                """ + concerned(plan) + " order by a.enrolment_id limit " + BATCH);
        return numbers(with(query, plan).setParameter(3, after));
    }

    /** How many sittings that are concerned are not handed in yet. */
    public long underWay(RescoringPlan plan) {
        Query query = em.createNativeQuery("""
                select count(distinct a.id) from attempt_item i
                join attempt a on a.id = i.attempt_id
                where a.handed_in_at is null and
                """ + concerned(plan));
        return ((Number) with(query, plan).getSingleResult()).longValue();
    }

    /** Holds these enrolments until the end of the transaction. */
    public void hold(Collection<Long> enrolments) {
        in(em.createNativeQuery("select id from enrolment where id in ("
                + marks(enrolments.size()) + ") order by id for update"), 1, enrolments)
                .getResultList();
    }

    /** What is sat in these enrolments, with the answers to the scenario. */
    public List<EnrolmentResults> of(RescoringPlan plan, Collection<Long> enrolments) {
        Map<Long, AnswerSheet> sheets = sheets(plan, enrolments);
        Map<Long, EnrolmentResults> found = new LinkedHashMap<>();
        Map<Long, List<Sat>> sat = new HashMap<>();
        for (Object row : in(em.createNativeQuery(SAT.formatted(marks(enrolments.size()))), 1,
                enrolments).getResultList()) {
            Object[] c = (Object[]) row;
            long enrolment = number(c[0]);
            found.putIfAbsent(enrolment, new EnrolmentResults(enrolment, number(c[1]),
                    (String) c[2], (int) number(c[3]), number(c[4]) > 0, List.of()));
            sat.computeIfAbsent(enrolment, e -> new ArrayList<>()).add(new Sat(number(c[5]),
                    Pool.valueOf((String) c[6]), Utc.instant(c[7]),
                    Optional.ofNullable((BigDecimal) c[8]).map(Percent::new),
                    sheets.getOrDefault(number(c[5]), new AnswerSheet(List.of()))));
        }
        return found.values().stream().map(e -> new EnrolmentResults(e.enrolmentId(),
                e.doctorId(), e.courseId(), e.courseRevision(), e.completed(),
                sat.get(e.enrolmentId()))).toList();
    }

    private Map<Long, AnswerSheet> sheets(RescoringPlan plan, Collection<Long> enrolments) {
        Query query = em.createNativeQuery(SHEETS.formatted(concerned(plan),
                marks(enrolments.size(), 3)));
        Map<Long, Map<Integer, AnswerSheet.Item>> attempts = new HashMap<>();
        for (Object row : in(with(query, plan), 3, enrolments).getResultList()) {
            Object[] c = (Object[]) row;
            AnswerSheet.Item item = attempts.computeIfAbsent(number(c[0]), a -> new TreeMap<>())
                    .computeIfAbsent((int) number(c[1]), p -> new AnswerSheet.Item(p,
                            (String) c[2], (int) number(c[3]), (String) c[4], closing(c),
                            new HashMap<>()));
            if (c[8] != null) {
                item.answers().put((int) number(c[8]), new AnswerSheet.Saved((String) c[9],
                        Optional.empty(), Language.of((String) c[10]), Utc.instant(c[11])));
            }
        }
        Map<Long, AnswerSheet> sheets = new HashMap<>();
        attempts.forEach((id, items) ->
                sheets.put(id, new AnswerSheet(List.copyOf(items.values()))));
        return sheets;
    }

    private static Optional<AnswerSheet.Closing> closing(Object[] c) {
        return Optional.ofNullable(c[5]).map(at -> new AnswerSheet.Closing(Utc.instant(at),
                Optional.ofNullable((BigDecimal) c[6]).map(Score::new), number(c[7]) > 0));
    }

    /** Revisions are numbers of ours, so they may stand in the statement itself. */
    private static String concerned(RescoringPlan plan) {
        return CONCERNED.formatted(String.join(", ",
                plan.revisions().stream().map(String::valueOf).toList()));
    }

    private static Query with(Query query, RescoringPlan plan) {
        return query.setParameter(1, plan.moduleId()).setParameter(2, plan.scenarioId());
    }

    private static Query in(Query query, int first, Collection<Long> ids) {
        int next = first;
        for (Long id : ids) {
            query.setParameter(next++, id);
        }
        return query;
    }

    private static String marks(int count) {
        return marks(count, 1);
    }

    private static String marks(int count, int first) {
        return String.join(", ", IntStream.range(first, first + count)
                .mapToObj(i -> "?" + i).toList());
    }

    private static List<Long> numbers(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(RescoringSheets::number).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
