package fr.colloque.notice.store;

import fr.colloque.notice.MailKind;
import fr.colloque.notice.MailRow;
import fr.colloque.notice.MailState;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The outbox as administrators see it. */
@Dependent
public class MailQueries {

    private static final String COLUMNS = """
            select id, kind, subject, account_id, state, tries, due_at, fault, written_at, sent_at
            """;

    @PersistenceContext EntityManager em;

    /** How many mails there are in each state; states without any are left out. */
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        List<?> rows = em.createNativeQuery("select state, count(*) from mail group by state")
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> counts.put(
                MailState.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    /** A page of the mails in these states, the latest first. */
    public Page<MailRow> page(Collection<MailState> states, PageRequest page) {
        String in = states.stream().map(s -> "'" + s.name() + "'")
                .collect(Collectors.joining(", ", " from mail where state in (",
                        ")"));
        Query rows = em.createNativeQuery(COLUMNS + in + " order by id desc")
                .setFirstResult(page.offset()).setMaxResults(page.size());
        List<?> found = rows.getResultList();
        long total = ((Number) em.createNativeQuery("select count(*)" + in).getSingleResult())
                .longValue();
        return new Page<>(found.stream().map(Object[].class::cast).map(MailQueries::row).toList(),
                total, page);
    }

    private static MailRow row(Object[] c) {
        return new MailRow(((Number) c[0]).longValue(), MailKind.valueOf((String) c[1]),
                (String) c[2], ((Number) c[3]).longValue(), MailState.valueOf((String) c[4]),
                ((Number) c[5]).intValue(), Utc.instant(c[6]), (String) c[7],
                Utc.instant(c[8]), Utc.instant(c[9]));
    }
}
