package fr.colloque.platform.audit;

import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.persistence.Chunks;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The entries as they are written and listed. */
@Dependent
class AuditRows {

    private static final String COLUMNS =
            "select id, noted_at, actor_id, action, subject, facts, number, hash";

    @PersistenceContext EntityManager em;

    /** Adds an entry that has no place in the chain yet; one statement. */
    void add(Instant at, long actorId, String action, String subject, String facts) {
        em.createNativeQuery("""
                        insert into audit_entry (noted_at, actor_id, action, subject, facts)
                        values (?, ?, ?, ?, ?)
                        """)
                .setParameter(1, Utc.of(at)).setParameter(2, actorId).setParameter(3, action)
                .setParameter(4, subject).setParameter(5, facts).executeUpdate();
    }

    /** Adds the same entry for each of these subjects. */
    void addAll(Instant at, long actorId, String action, List<String> subjects, String facts) {
        for (List<String> some : Chunks.of(subjects)) {
            Query insert = em.createNativeQuery("""
                    insert into audit_entry (noted_at, actor_id, action, subject, facts) values
                    """ + Chunks.rows("(?, ?, ?, ?, ?)", some.size()));
            int place = 1;
            for (String subject : some) {
                insert.setParameter(place++, Utc.of(at)).setParameter(place++, actorId)
                        .setParameter(place++, action).setParameter(place++, subject)
                        .setParameter(place++, facts);
            }
            insert.executeUpdate();
        }
    }

    /** A page of entries, the latest first; two statements. */
    Page<AuditEntry> page(AuditFilter filter, PageRequest page) {
        List<Object> values = new ArrayList<>();
        String where = " from audit_entry" + where(filter, values);
        Query rows = fill(em.createNativeQuery(COLUMNS + where + " order by id desc"), values)
                .setFirstResult(page.offset()).setMaxResults(page.size());
        List<?> found = rows.getResultList();
        Object total = fill(em.createNativeQuery("select count(*)" + where), values)
                .getSingleResult();
        return new Page<>(found.stream().map(Object[].class::cast).map(AuditRows::entry).toList(),
                ((Number) total).longValue(), page);
    }

    /** How many entries have no place in the chain yet. */
    long waiting() {
        return ((Number) em.createNativeQuery(
                "select count(*) from audit_entry where number is null").getSingleResult())
                .longValue();
    }

    private static String where(AuditFilter filter, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.actorId().ifPresent(actor -> add(conditions, values, "actor_id = ?", actor));
        filter.action().ifPresent(action -> add(conditions, values, "action like ?",
                action.replace("_", "\\_").replace("%", "\\%") + "%"));
        filter.subject().ifPresent(subject -> add(conditions, values, "subject = ?", subject));
        filter.from().ifPresent(from -> add(conditions, values, "noted_at >= ?", Utc.of(from)));
        filter.until().ifPresent(end -> add(conditions, values, "noted_at < ?", Utc.of(end)));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, List<Object> values, String condition,
            Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private static Query fill(Query query, List<Object> values) {
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
        }
        return query;
    }

    private static AuditEntry entry(Object[] c) {
        return new AuditEntry(((Number) c[0]).longValue(), Utc.instant(c[1]),
                ((Number) c[2]).longValue(), (String) c[3], (String) c[4], (String) c[5],
                c[6] == null ? null : ((Number) c[6]).longValue(),
                c[7] == null ? null : c[7].toString());
    }
}
