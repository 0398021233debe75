package fr.colloque.notice.store;

import fr.colloque.notice.MailGroup;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who wants no mail of which group. Every method but the last is one statement. */
@Dependent
public class MailChoices {

    @PersistenceContext EntityManager em;

    public Set<MailGroup> refusedBy(long accountId) {
        List<?> rows = em.createNativeQuery(
                        "select mail_group from mail_refusal where account_id = ?")
                .setParameter(1, accountId).getResultList();
        Set<MailGroup> refused = EnumSet.noneOf(MailGroup.class);
        rows.forEach(group -> refused.add(MailGroup.valueOf((String) group)));
        return refused;
    }

    public void refuse(long accountId, MailGroup group, Instant at) {
        em.createNativeQuery("""
                        insert ignore into mail_refusal (account_id, mail_group, refused_at)
                        values (?, ?, ?)
                        """)
                .setParameter(1, accountId).setParameter(2, group.name())
                .setParameter(3, Utc.of(at)).executeUpdate();
    }

    public void want(long accountId, MailGroup group) {
        em.createNativeQuery("delete from mail_refusal where account_id = ? and mail_group = ?")
                .setParameter(1, accountId).setParameter(2, group.name()).executeUpdate();
    }

    /** What signs links, 64 characters; the one offered, if there was none before. */
    public String secret(String offered) {
        em.createNativeQuery("insert ignore into mail_key (id, secret) values (1, ?)")
                .setParameter(1, offered).executeUpdate();
        return String.valueOf(em.createNativeQuery("select secret from mail_key where id = 1")
                .getSingleResult());
    }
}
