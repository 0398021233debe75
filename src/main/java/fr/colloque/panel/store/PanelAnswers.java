package fr.colloque.panel.store;

import fr.colloque.core.module.Language;
import fr.colloque.panel.ExpertAnswer;
import fr.colloque.panel.Panel;
import fr.colloque.panel.PanelTask;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Experts' answers. Every method is one statement. */
@Dependent
public class PanelAnswers {

    private static final String COLUMNS =
            "select wording, expert_id, choice, language, reason from panel_answer ";

    @PersistenceContext
    EntityManager em;

    /**
     * Keeps an answer, over an earlier one of the same expert to the same wording. The same answer
     * again changes nothing, not even its moment.
     */
    public void save(PanelTask task, ExpertAnswer answer, Instant at) {
        em.createNativeQuery("""
                        insert into panel_answer (wording, expert_id, module_id, scenario_id, task,
                            choice, language, reason, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update
                            answered_at = if(choice = values(choice) and reason = values(reason)
                                and language = values(language), answered_at, values(answered_at)),
                            choice = values(choice), language = values(language),
                            reason = values(reason)
                        """)
                .setParameter(1, task.wording()).setParameter(2, answer.expertId())
                .setParameter(3, task.moduleId()).setParameter(4, task.scenario().id())
                .setParameter(5, task.kind()).setParameter(6, answer.choice())
                .setParameter(7, answer.language().code()).setParameter(8, answer.reason())
                .setParameter(9, Utc.of(at)).executeUpdate();
    }

    /** What one expert answered, by wording. */
    public Map<String, ExpertAnswer> by(long expertId) {
        List<?> rows = em.createNativeQuery(COLUMNS + "where expert_id = ?")
                .setParameter(1, expertId).getResultList();
        return rows.stream().collect(
                Collectors.toMap(PanelAnswers::wording, PanelAnswers::answer));
    }

    /** What everybody answered to one wording. */
    public Panel to(String wording) {
        List<?> rows = em.createNativeQuery(COLUMNS + "where wording = ?")
                .setParameter(1, wording).getResultList();
        return new Panel(rows.stream().map(PanelAnswers::answer).toList());
    }

    /** All panels, by wording. Nobody can tell from the order of its answers whose they are. */
    public Map<String, Panel> all() {
        List<?> rows = em.createNativeQuery(COLUMNS
                + "order by wording, sha2(concat(wording, expert_id), 256)").getResultList();
        Map<String, List<ExpertAnswer>> byWording = new HashMap<>();
        for (Object row : rows) {
            byWording.computeIfAbsent(wording(row), w -> new ArrayList<>()).add(answer(row));
        }
        return byWording.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, e -> new Panel(e.getValue())));
    }

    /** Another text after every change of any answer. */
    public String state() {
        Object[] c = (Object[]) em.createNativeQuery("""
                select count(*), max(answered_at) from panel_answer
                """).getSingleResult();
        return c[0] + " " + c[1];
    }

    private static String wording(Object row) {
        return (String) ((Object[]) row)[0];
    }

    private static ExpertAnswer answer(Object row) {
        Object[] c = (Object[]) row;
        return new ExpertAnswer(((Number) c[1]).longValue(), (String) c[2],
                Language.of((String) c[3]), (String) c[4]);
    }
}
