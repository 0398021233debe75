package fr.colloque.notice.store;

import fr.colloque.core.module.Language;
import fr.colloque.notice.MailDue;
import fr.colloque.notice.MailKind;
import fr.colloque.notice.MailState;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The way of a mail from state to state. */
@Dependent
public class MailQueue {

    /** What waited for longer says nothing worth saying any more. */
    public static final Duration STALE = Duration.ofDays(14);

    private static final int AT_A_TIME = 200;
    private static final int LONGEST_FAULT = 60;

    @PersistenceContext EntityManager em;

    /** Mails to hand to the work outside requests, the oldest first; they are handed from now. */
    public List<Long> takeWaiting(Instant now) {
        List<?> rows = em.createNativeQuery("""
                        select id from mail where state = 'WAITING' and written_at > ?
                        order by id limit %d
                        """.formatted(AT_A_TIME))
                .setParameter(1, Utc.of(now.minus(STALE))).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue())
                .filter(id -> move(id, MailState.WAITING, MailState.QUEUED)).toList();
    }

    /** Moves a mail on, unless somebody else has. */
    public boolean move(long id, MailState from, MailState to) {
        return em.createNativeQuery("update mail set state = ? where id = ? and state = ?")
                .setParameter(1, to.name()).setParameter(2, id).setParameter(3, from.name())
                .executeUpdate() == 1;
    }

    /** From here on nobody else sends it. */
    public boolean claim(long id, Instant now) {
        return em.createNativeQuery("""
                        update mail set state = 'SENDING', claimed_at = ?
                        where id = ? and state = 'QUEUED'
                        """)
                .setParameter(1, Utc.of(now)).setParameter(2, id).executeUpdate() == 1;
    }

    /** What it takes to write a mail. */
    public Optional<MailDue> find(long id) {
        List<?> rows = em.createNativeQuery("""
                        select m.kind, m.account_id, m.language, m.facts, m.tries, a.email,
                          concat(a.first_name, ' ', a.last_name)
                        from mail m join account a on a.id = m.account_id where m.id = ?
                        """)
                .setParameter(1, id).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(c -> new MailDue(id,
                MailKind.valueOf((String) c[0]), ((Number) c[1]).longValue(),
                Language.of(c[2].toString()), MailFacts.read((String) c[3]),
                ((Number) c[4]).intValue(), (String) c[5], (String) c[6]));
    }

    public void sent(long id, Instant now) {
        em.createNativeQuery("""
                        update mail set state = 'SENT', sent_at = ?, tries = tries + 1,
                          fault = null
                        where id = ? and state = 'SENDING'
                        """)
                .setParameter(1, Utc.of(now)).setParameter(2, id).executeUpdate();
    }

    /** Notes a failure, after which it is in this state, due again then. */
    public void failed(long id, MailState state, String fault, Instant due) {
        em.createNativeQuery("""
                        update mail set state = ?, fault = ?, due_at = ?, tries = tries + 1
                        where id = ? and state = 'SENDING'
                        """)
                .setParameter(1, state.name())
                .setParameter(2, fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)))
                .setParameter(3, Utc.of(due)).setParameter(4, id).executeUpdate();
    }

    /** Lets what is stale go, and hands on again what was handed on days ago and never tried. */
    public void tidy(Instant now) {
        em.createNativeQuery("""
                        update mail set state = 'DROPPED', fault = 'stale'
                        where state = 'WAITING' and written_at <= ?
                        """)
                .setParameter(1, Utc.of(now.minus(STALE))).executeUpdate();
        em.createNativeQuery("""
                        update mail set state = 'WAITING' where state = 'QUEUED' and due_at < ?
                        """)
                .setParameter(1, Utc.of(now.minus(Duration.ofDays(2)))).executeUpdate();
    }

    /** Has it tried anew from the beginning; false where that makes no sense. */
    public boolean again(long id, Instant now) {
        return em.createNativeQuery("""
                        update mail set state = 'WAITING', tries = 0, due_at = ?, written_at =
                          greatest(written_at, ?)
                        where id = ? and state in ('FAILED', 'UNSURE')
                        """)
                .setParameter(1, Utc.of(now)).setParameter(2, Utc.of(now.minus(Duration.ofDays(7))))
                .setParameter(3, id).executeUpdate() == 1;
    }
}
