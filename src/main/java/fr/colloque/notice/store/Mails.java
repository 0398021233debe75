package fr.colloque.notice.store;

import fr.colloque.core.module.Language;
import fr.colloque.notice.MailKind;
import fr.colloque.platform.persistence.Utc;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Where mails are written. Every method is one statement, and writes nothing to whom the same was
 * written before.
 */
@Dependent
public class Mails {

    private static final String WRITTEN = """
            insert ignore into mail (kind, subject, account_id, language, facts, state, tries,
              due_at, written_at)
            """;
    private static final String TO = WRITTEN
            + "select ?, ?, a.id, a.language, ?, 'WAITING', 0, ?, ? from account a ";

    @PersistenceContext EntityManager em;

    /**
     * What is written.
     *
     * @param subject what it is about, at most 120 characters
     */
    public record Draft(MailKind kind, String subject, Map<String, String> facts, Instant at) {

        public Draft {
            facts = Map.copyOf(facts);
        }
    }

    /** One mail of many that are written at once. */
    public record Copy(String subject, long accountId, Language language,
                       Map<String, String> facts) {

        public Copy {
            facts = Map.copyOf(facts);
        }
    }

    public int toAccount(Draft draft, long accountId) {
        return fill(em.createNativeQuery(TO + "where a.id = ?"), draft)
                .setParameter(6, accountId).executeUpdate();
    }

    /** To everybody of this role, but for one. */
    public int toRole(Draft draft, Role role, long but) {
        return fill(em.createNativeQuery(TO + """
                        join account_role r on r.account_id = a.id
                        where r.role = ? and a.id <> ?
                        """), draft)
                .setParameter(6, role.name()).setParameter(7, but).executeUpdate();
    }

    /** To all who wrote the drafts of a work, but for one. */
    public int toWriters(Draft draft, String workKind, String slug, long but) {
        return fill(em.createNativeQuery(TO + """
                        join draft_writer w on w.account_id = a.id
                        where w.kind = ? and w.slug = ? and a.id <> ?
                        """), draft)
                .setParameter(6, workKind).setParameter(7, slug).setParameter(8, but)
                .executeUpdate();
    }

    private static Query fill(Query query, Draft draft) {
        return query.setParameter(1, draft.kind().name()).setParameter(2, draft.subject())
                .setParameter(3, MailFacts.write(draft.facts()))
                .setParameter(4, Utc.of(draft.at())).setParameter(5, Utc.of(draft.at()));
    }

    /** Many of one kind, each about something else; at most 500. */
    public int toMany(MailKind kind, List<Copy> copies, Instant at) {
        if (copies.isEmpty()) {
            return 0;
        }
        Query query = em.createNativeQuery(WRITTEN + "values " + String.join(", ",
                Collections.nCopies(copies.size(), "(?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)")));
        int next = 1;
        for (Copy copy : copies) {
            query.setParameter(next++, kind.name()).setParameter(next++, copy.subject())
                    .setParameter(next++, copy.accountId())
                    .setParameter(next++, copy.language().code())
                    .setParameter(next++, MailFacts.write(copy.facts()))
                    .setParameter(next++, Utc.of(at)).setParameter(next++, Utc.of(at));
        }
        return query.executeUpdate();
    }
}
