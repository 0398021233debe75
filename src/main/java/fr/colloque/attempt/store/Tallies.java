package fr.colloque.attempt.store;

import fr.colloque.attempt.Counting;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.statistics.Tally;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counted answers. Every method is one statement. */
@Dependent
public class Tallies {

    @PersistenceContext
    EntityManager em;

    /**
     * Counts what closes with an attempt. Of the scenarios that the doctor has closed in another
     * attempt before only the certainty counts. Rows are written in one order, so that two doctors
     * who close the same scenarios wait for each other and never for good.
     */
    public void add(Counting counting, long attemptId) {
        List<Counting.Row> rows = counting.rows();
        if (rows.isEmpty()) {
            return;
        }
        Query query = em.createNativeQuery(adding(rows));
        int next = 1;
        for (Counting.Row row : rows) {
            query.setParameter(next++, row.doctorId()).setParameter(next++, row.moduleId())
                    .setParameter(next++, row.scenarioId()).setParameter(next++, row.task())
                    .setParameter(next++, row.choice()).setParameter(next++, row.right())
                    .setParameter(next++, row.marks());
        }
        query.setParameter(next++, counting.doctorId()).setParameter(next, attemptId);
        query.executeUpdate();
    }

    private static String adding(List<Counting.Row> rows) {
        return """
                insert into tally (doctor_id, module_id, scenario_id, task, choice, answers,
                    right_answers, marks)
                select c.doctor_id, c.module_id, c.scenario_id, c.task, c.choice, count(*),
                    sum(c.right_answers), sum(c.marks)
                from (
                """ + rows.stream().map(r -> """
                select ? as doctor_id, ? as module_id, ? as scenario_id, ? as task,
                    ? as choice, ? as right_answers, ? as marks
                """).collect(Collectors.joining(" union all ")) + """
                ) c left join (
                    select distinct i.module_id, i.scenario_id
                    from attempt a join attempt_item i on i.attempt_id = a.id
                    where a.doctor_id = ? and a.id <> ? and i.closed_at is not null
                ) earlier on earlier.module_id = c.module_id
                    and earlier.scenario_id = c.scenario_id
                where earlier.scenario_id is null
                group by c.doctor_id, c.module_id, c.scenario_id, c.task, c.choice
                order by c.doctor_id, c.module_id, c.scenario_id, c.task, c.choice
                on duplicate key update answers = answers + values(answers),
                    right_answers = right_answers + values(right_answers),
                    marks = marks + values(marks)
                """;
    }

    /** How many doctors chose what, by task and choice. */
    public Map<String, Map<String, Integer>> of(String moduleId, String scenarioId) {
        List<?> rows = em.createNativeQuery("""
                        select task, choice, answers from tally
                        where doctor_id = 0 and module_id = ? and scenario_id = ?
                        """)
                .setParameter(1, moduleId).setParameter(2, scenarioId).getResultList();
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            counts.computeIfAbsent((String) c[0], task -> new HashMap<>())
                    .put((String) c[1], ((Number) c[2]).intValue());
        }
        return counts;
    }

    /** What a doctor's answers came to, by how sure they were of them. */
    public Map<Certainty, Sure> certainty(long doctorId) {
        List<?> rows = em.createNativeQuery("""
                        select choice, answers, right_answers, marks from tally
                        where doctor_id = ? and module_id = '' and scenario_id = ''
                          and task = 'certainty'
                        """).setParameter(1, doctorId).getResultList();
        Map<Certainty, Sure> levels = new EnumMap<>(Certainty.class);
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            levels.put(Certainty.of(Integer.parseInt((String) c[0])).orElseThrow(),
                    new Sure(new Tally(((Number) c[1]).intValue(), ((Number) c[2]).intValue()),
                            (BigDecimal) c[3]));
        }
        return levels;
    }

    /**
     * Answers given with one certainty.
     *
     * @param marks what they earned and cost together
     */
    public record Sure(Tally tally, BigDecimal marks) { }
}
