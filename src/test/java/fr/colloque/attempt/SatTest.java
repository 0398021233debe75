package fr.colloque.attempt;

import fr.colloque.Rows;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.Query;
import java.math.BigDecimal;

/**
 * A doctor who handed in a test of two scenarios: the one whose key was wrong, and another that was
 * worth 0.8. The first was answered with a judgement and the right rule, no word marked.
 */
final class SatTest {

    static final String HANDED_IN = "2026-11-20 09:00:00";

    final long doctor = Rows.aDoctor();
    final long enrolment;
    final long attempt;

    private final String module;

    /**
     * Sits it.
     *
     * @param judged the verdict that the doctor picked; null for none
     * @param item   what the scenario was worth by the wrong key
     * @param score  what the test came to
     */
    SatTest(String module, String judged, String item, String score) {
        this.module = module;
        enrolment = Rows.anEnrolment(doctor, "c-" + module);
        attempt = sit("POST_TEST", judged, item, score);
        run("""
                update enrolment set post_test_score = ?, post_test_at = ?, post_tests = 1
                where id = ?
                """, new BigDecimal(score), HANDED_IN, enrolment);
    }

    /** Sits another test in the same course; its attempt. Without a score it is under way. */
    long sit(String pool, String judged, String item, String score) {
        run("""
                insert into attempt (version, doctor_id, enrolment_id, course_id, pool, seed,
                    started_at, handed_in_at, score)
                values (1, ?, ?, ?, ?, 1, ?, ?, ?)
                """, doctor, enrolment, "c-" + module, pool, HANDED_IN,
                score == null ? null : HANDED_IN, score == null ? null : new BigDecimal(score));
        long id = Long.parseLong(value("select max(id) from attempt where enrolment_id = ?",
                enrolment));
        item(id, 1, RescoringDesk.scenario(module), score == null ? null : item);
        item(id, 2, "avis-divan-vm-" + module, score == null ? null : "0.8");
        if (judged != null) {
            answer(id, 0, judged);
        }
        answer(id, 2, "CSP-R4127-4");
        return id;
    }

    /** Hands in, by the wrong key, what was under way. */
    void handIn(long id, String item, String score) {
        run("update attempt set handed_in_at = ?, score = ? where id = ?", HANDED_IN,
                new BigDecimal(score), id);
        run("update attempt_item set closed_at = ?, score = if(position = 1, ?, 0.8), "
                + "critical_miss = false where attempt_id = ?", HANDED_IN, new BigDecimal(item),
                id);
    }

    /** Completes the course: hours are entered and a certificate is issued. */
    SatTest complete() {
        run("""
                update enrolment set declared_at = ?1, completed_at = ?1, planned_minutes = 60
                where id = ?2
                """, HANDED_IN, enrolment);
        run("""
                insert into ledger_entry (doctor_id, enrolment_id, course_id, course_revision,
                    action_type, hours, started_at, completed_at, reason, entered_at)
                values (?1, ?2, ?3, 1, 'EPP', 1.0, ?4, ?4, 'completed', ?4)
                """, doctor, enrolment, "c-" + module, HANDED_IN);
        run("""
                insert into certificate (version, identifier, revision, enrolment_id, doctor_id,
                    course_id, facts, language, issued_at, issued_by, pdf, pdf_sha256)
                values (0, ?1, 1, ?2, ?3, ?4, '{}', 'fr', ?5, ?3, '', '')
                """, "%032d".formatted(enrolment), enrolment, doctor, "c-" + module, HANDED_IN);
        return this;
    }

    String value(String sql, Object... parameters) {
        return TestDatabase.get().read(em -> {
            Query query = em.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return String.valueOf(query.getSingleResult());
        });
    }

    private void item(long id, int position, String scenario, String score) {
        run("""
                insert into attempt_item (attempt_id, position, module_id, module_revision,
                    scenario_id, closed_at, score, critical_miss)
                values (?, ?, ?, 1, ?, ?, ?, ?)
                """, id, position, module, scenario, score == null ? null : HANDED_IN,
                score == null ? null : new BigDecimal(score), score == null ? null : false);
    }

    private void answer(long id, int task, String choice) {
        run("""
                insert into answer (attempt_id, position, task, choice, language, saved_at,
                    given_at)
                values (?, 1, ?, ?, 'fr', ?, ?)
                """, id, task, choice, HANDED_IN, HANDED_IN);
    }

    private static void run(String sql, Object... parameters) {
        TestDatabase.get().inTransaction(em -> {
            Query query = em.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }
}
