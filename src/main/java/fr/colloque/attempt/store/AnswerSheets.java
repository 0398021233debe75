package fr.colloque.attempt.store;

import fr.colloque.core.module.Language;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.scoring.Score;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scenarios and answers of attempts. Every method is one statement. */
@Dependent
public class AnswerSheets {

    @PersistenceContext
    EntityManager em;

    /** Lays out the paper of a new attempt. */
    public void layOut(long attemptId, List<Candidate> paper) {
        String rows = paper.stream().map(c -> "(?, ?, ?, ?, ?)").collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("""
                insert into attempt_item
                    (attempt_id, position, module_id, module_revision, scenario_id) values
                """ + rows);
        int at = 1;
        for (int i = 0; i < paper.size(); i++) {
            Candidate candidate = paper.get(i);
            query.setParameter(at++, attemptId).setParameter(at++, i + 1)
                    .setParameter(at++, candidate.moduleId())
                    .setParameter(at++, candidate.revision())
                    .setParameter(at++, candidate.scenarioId());
        }
        query.executeUpdate();
    }

    /** The whole sheet of an attempt. */
    public AnswerSheet of(long attemptId) {
        List<?> rows = em.createNativeQuery("""
                        select i.position, i.module_id, i.module_revision, i.scenario_id,
                               i.closed_at, i.score, coalesce(i.critical_miss, 0) + 0,
                               a.task, a.choice, a.language, a.saved_at,
                               a.certainty
                        from attempt_item i left join answer a
                          on a.attempt_id = i.attempt_id and a.position = i.position
                        where i.attempt_id = ?
                        """)
                .setParameter(1, attemptId).getResultList();
        Map<Integer, AnswerSheet.Item> items = new TreeMap<>();
        for (Object row : rows) {
            Object[] c = (Object[]) row;
            AnswerSheet.Item item = items.computeIfAbsent(number(c[0]),
                    p -> new AnswerSheet.Item(p, (String) c[1], number(c[2]), (String) c[3],
                            closing(c[4], c[5], c[6]), new HashMap<>()));
            if (c[7] != null) {
                item.answers().put(number(c[7]), new AnswerSheet.Saved((String) c[8],
                        certainty(c[11]), Language.of((String) c[9]), Utc.instant(c[10])));
            }
        }
        return new AnswerSheet(new ArrayList<>(items.values()));
    }

    /** Keeps the scores of these scenarios and closes them. */
    public void close(long attemptId, Map<Integer, ScenarioScore> scores, Instant at) {
        String score = scores.keySet().stream().map(p -> " when ? then ?")
                .collect(Collectors.joining());
        Query query = em.createNativeQuery("update attempt_item set closed_at = ?, score = case "
                + "position" + score + " end, critical_miss = case position" + score
                + " end where attempt_id = ? and closed_at is null and position in ("
                + scores.keySet().stream().map(p -> "?").collect(Collectors.joining(", ")) + ")");
        query.setParameter(1, Utc.of(at));
        int next = 2;
        for (Map.Entry<Integer, ScenarioScore> s : scores.entrySet()) {
            query.setParameter(next++, s.getKey())
                    .setParameter(next++, s.getValue().total().map(Score::value).orElse(null));
        }
        for (Map.Entry<Integer, ScenarioScore> s : scores.entrySet()) {
            query.setParameter(next++, s.getKey())
                    .setParameter(next++, s.getValue().criticalMiss());
        }
        query.setParameter(next++, attemptId);
        for (Integer position : scores.keySet()) {
            query.setParameter(next++, position);
        }
        query.executeUpdate();
    }

    /**
     * Closes the last scenario of a practice that was open, and with it the attempt, which nobody
     * hands in. The caller holds the attempt.
     *
     * @param result what the whole practice came to; nothing where no task of it is scored
     */
    public void closeLast(long attemptId, int position, ScenarioScore score,
                          Optional<Percent> result, Instant at) {
        em.createNativeQuery("""
                        update attempt a join attempt_item i on i.attempt_id = a.id
                        set i.closed_at = ?1, i.score = ?2, i.critical_miss = ?3,
                            a.handed_in_at = ?1, a.score = ?4, a.version = a.version + 1
                        where a.id = ?5 and i.position = ?6 and i.closed_at is null
                            and a.handed_in_at is null
                        """)
                .setParameter(1, Utc.of(at))
                .setParameter(2, score.total().map(Score::value).orElse(null))
                .setParameter(3, score.criticalMiss())
                .setParameter(4, result.map(Percent::value).orElse(null))
                .setParameter(5, attemptId).setParameter(6, position).executeUpdate();
    }

    private static Optional<AnswerSheet.Closing> closing(Object at, Object score,
                                                         Object criticalMiss) {
        return Optional.ofNullable(at).map(moment -> new AnswerSheet.Closing(Utc.instant(moment),
                Optional.ofNullable((BigDecimal) score).map(Score::new),
                number(criticalMiss) > 0));
    }

    private static Optional<Certainty> certainty(Object column) {
        return column == null ? Optional.empty() : Certainty.of(number(column));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
