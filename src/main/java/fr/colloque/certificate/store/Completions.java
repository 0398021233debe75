package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateFacts.Holder;
import fr.colloque.core.module.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads completed enrolments. */
@Dependent
public class Completions {

    @PersistenceContext EntityManager em;

    /** A completed enrolment; nothing while something is still to be done. */
    public Optional<Completion> find(long enrolmentId) {
        List<?> rows = em.createNativeQuery("""
                        select e.id, e.doctor_id, e.course_id, e.course_revision, a.first_name,
                               a.last_name, a.profession, a.specialty, a.rpps, a.rpps_absence,
                               a.language, e.enrolled_at, e.completed_at, e.pre_test_score,
                               e.post_test_score, e.planned_minutes,
                               (select sum(p.counted_ms) from presence p
                                where p.enrolment_id = e.id)
                        from enrolment e join account a on a.id = e.doctor_id
                        where e.id = ? and e.completed_at is not null
                        """)
                .setParameter(1, enrolmentId).getResultList();
        return rows.stream().findFirst().map(row -> completion(Columns.of(row)));
    }

    private Completion completion(Columns row) {
        Holder holder = new Holder(row.text(4), row.text(5), row.text(6), row.text(7),
                row.text(8), row.text(9));
        return new Completion(
                new Certificate.Holding(row.number(0), row.number(1), row.text(2)), row.count(3),
                holder, Language.of(row.text(10)), row.instant(11), row.instant(12),
                row.decimal(13), row.decimal(14), row.count(15), measured(row),
                modules(row.number(0)));
    }

    private static Optional<Integer> measured(Columns row) {
        return Optional.ofNullable(row.decimal(16))
                .map(ms -> (int) Duration.ofMillis(ms.longValue()).toMinutes())
                .filter(minutes -> minutes > 0);
    }

    private Map<String, Integer> modules(long enrolmentId) {
        Map<String, Integer> modules = new HashMap<>();
        for (Object row : em.createNativeQuery("""
                        select module_id, max(module_revision) from unit_done
                        where enrolment_id = ? group by module_id
                        """)
                .setParameter(1, enrolmentId).getResultList()) {
            Columns columns = Columns.of(row);
            modules.put(columns.text(0), columns.count(1));
        }
        return modules;
    }
}
