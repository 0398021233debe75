package fr.colloque.attempt.store;

import fr.colloque.attempt.ConcernedRow;
import fr.colloque.attempt.CorrectedResult;
import fr.colloque.attempt.CorrectionOutcome;
import fr.colloque.attempt.EnrolmentResults;
import fr.colloque.attempt.RescoringPlan;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.Score;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Corrections of results: added, never changed. Every method is one statement, or two to page. */
@Dependent
public class Corrections {

    @PersistenceContext
    EntityManager em;

    /** A sitting that waited for its hand-in. */
    public record Late(long rescoringId, long enrolmentId) { }

    /** Keeps what became of these results, by enrolment. */
    public void add(long rescoringId, Map<EnrolmentResults, List<CorrectedResult>> results,
                    Instant at) {
        int rows = results.values().stream().mapToInt(List::size).sum();
        if (rows == 0) {
            return;
        }
        Query query = em.createNativeQuery("""
                insert into attempt_correction (rescoring_id, attempt_id, enrolment_id, doctor_id,
                    position, item_before, item_after, critical_after, score_before, score_after,
                    outcome, corrected_at) values
                """ + Collections.nCopies(rows, "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").stream()
                .collect(Collectors.joining(", ")));
        int next = 1;
        for (Map.Entry<EnrolmentResults, List<CorrectedResult>> entry : results.entrySet()) {
            for (CorrectedResult result : entry.getValue()) {
                for (Object value : values(rescoringId, entry.getKey(), result, at)) {
                    query.setParameter(next++, value);
                }
            }
        }
        query.executeUpdate();
    }

    private static Object[] values(long rescoringId, EnrolmentResults enrolment,
                                   CorrectedResult result, Instant at) {
        return new Object[] {rescoringId, result.sat().attemptId(), enrolment.enrolmentId(),
            enrolment.doctorId(), result.item().position(),
            result.item().closing().flatMap(AnswerSheet.Closing::score).map(Score::value)
                    .orElse(null),
            result.score().total().map(Score::value).orElse(null), result.score().criticalMiss(),
            result.sat().stands().map(Percent::value).orElse(null),
            result.result().map(Percent::value).orElse(null), result.outcome().name(),
            Utc.of(at)};
    }

    /** Notes which sittings are under way, so that they follow once they are handed in. */
    public void await(long rescoringId, RescoringPlan plan) {
        em.createNativeQuery("""
                        insert ignore into rescoring_waiting (rescoring_id, attempt_id)
                        select distinct r.rescoring_id, a.id
                        from rescoring_revision r join attempt_item i
                          on i.module_revision = r.module_revision
                        join attempt a on a.id = i.attempt_id
                        where r.rescoring_id = ? and i.module_id = ? and i.scenario_id = ?
                          and a.handed_in_at is null
                        """)
                .setParameter(1, rescoringId).setParameter(2, plan.moduleId())
                .setParameter(3, plan.scenarioId()).executeUpdate();
    }

    /** Sittings that waited and are handed in by now, at most 50. */
    public List<Late> late() {
        List<?> rows = em.createNativeQuery("""
                        select distinct w.rescoring_id, a.enrolment_id
                        from rescoring_waiting w join attempt a on a.id = w.attempt_id
                        join rescoring r on r.id = w.rescoring_id
                        where a.handed_in_at is not null and r.state = 'APPLIED' limit 50
                        """).getResultList();
        return rows.stream().map(Object[].class::cast).map(c -> new Late(number(c[0]),
                number(c[1]))).toList();
    }

    /** These sittings wait no more, as far as they are handed in. */
    public void arrived(long rescoringId, List<Long> enrolments) {
        Query query = em.createNativeQuery("""
                delete w from rescoring_waiting w join attempt a on a.id = w.attempt_id
                where w.rescoring_id = ? and a.handed_in_at is not null and a.enrolment_id in (
                """ + String.join(", ", Collections.nCopies(enrolments.size(), "?")) + ")");
        query.setParameter(1, rescoringId);
        for (int i = 0; i < enrolments.size(); i++) {
            query.setParameter(i + 2, enrolments.get(i));
        }
        query.executeUpdate();
    }

    /** The results that this re-scoring has changed. */
    public Page<ConcernedRow> of(long rescoringId, PageRequest page) {
        List<?> rows = em.createNativeQuery("""
                        select c.attempt_id, c.doctor_id, a.pool, c.score_before, c.score_after,
                            c.outcome
                        from attempt_correction c join attempt a on a.id = c.attempt_id
                        where c.rescoring_id = ? order by c.id
                        """)
                .setParameter(1, rescoringId).setFirstResult(page.offset())
                .setMaxResults(page.size()).getResultList();
        Number total = (Number) em.createNativeQuery(
                        "select count(*) from attempt_correction where rescoring_id = ?")
                .setParameter(1, rescoringId).getSingleResult();
        return new Page<>(rows.stream().map(Object[].class::cast).map(c -> new ConcernedRow(
                number(c[0]), number(c[1]), Pool.valueOf((String) c[2]), percent(c[3]),
                percent(c[4]), CorrectionOutcome.valueOf((String) c[5]))).toList(),
                total.longValue(), page);
    }

    private static Percent percent(Object column) {
        return column == null ? null : new Percent((BigDecimal) column);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
