package fr.colloque.attempt.store;

import fr.colloque.attempt.CorrectionOutcome;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.Score;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What doctors are told of corrections of their results. Every method is one statement. */
@Dependent
public class CorrectionNotices {

    private static final String TOLD = """
            select c.id, c.attempt_id, c.position, a.pool, a.course_id, r.module_id,
                r.corrected_revision, r.scenario_id, c.item_after, c.critical_after + 0,
                c.score_before, c.score_after, c.outcome, r.reason, c.corrected_at, a.review,
                case when c.seen_at is null then 0 else 1 end
            from attempt_correction c join attempt a on a.id = c.attempt_id
            join rescoring r on r.id = c.rescoring_id
            """;

    @PersistenceContext
    EntityManager em;

    /** A correction with where its scenario is found. */
    public record Told(long id, long attemptId, int position, Pool pool, String courseId,
                       String moduleId, int revision, String scenarioId, Optional<Score> item,
                       boolean criticalMiss, Percent before, Percent after,
                       CorrectionOutcome outcome, String reason, Instant at, Review review,
                       boolean seen) { }

    /** Those that a doctor has not put away, the latest first, at most 10. */
    public List<Told> unseen(long doctorId) {
        return told(em.createNativeQuery(TOLD + """
                        where c.doctor_id = ? and c.seen_at is null
                        order by c.id desc limit 10
                        """).setParameter(1, doctorId));
    }

    /** Those of one sitting, the oldest first. */
    public List<Told> of(long attemptId) {
        return told(em.createNativeQuery(TOLD + " where c.attempt_id = ? order by c.id")
                .setParameter(1, attemptId));
    }

    /** Puts a notice away; false where it is none of this doctor's. */
    public boolean putAway(long id, long doctorId, Instant at) {
        return em.createNativeQuery("""
                        update attempt_correction set seen_at = coalesce(seen_at, ?)
                        where id = ? and doctor_id = ?
                        """)
                .setParameter(1, Utc.of(at)).setParameter(2, id).setParameter(3, doctorId)
                .executeUpdate() == 1;
    }

    private static List<Told> told(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(CorrectionNotices::told).toList();
    }

    private static Told told(Object[] c) {
        return new Told(number(c[0]), number(c[1]), (int) number(c[2]),
                Pool.valueOf((String) c[3]), (String) c[4], (String) c[5], (int) number(c[6]),
                (String) c[7], Optional.ofNullable((BigDecimal) c[8]).map(Score::new),
                number(c[9]) > 0, percent(c[10]), percent(c[11]),
                CorrectionOutcome.valueOf((String) c[12]), (String) c[13], Utc.instant(c[14]),
                Review.valueOf((String) c[15]), number(c[16]) > 0);
    }

    private static Percent percent(Object column) {
        return column == null ? null : new Percent((BigDecimal) column);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
