package fr.colloque.account.store;

import fr.colloque.account.AccountKey;
import fr.colloque.account.EmailAddress;
import fr.colloque.account.NewAccount;
import fr.colloque.account.Rpps;
import fr.colloque.platform.persistence.Chunks;
import fr.colloque.platform.persistence.Utc;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Thousands of accounts at once, several hundred a statement. */
@Dependent
public class ManyAccounts {

    @PersistenceContext EntityManager em;

    public List<AccountKey> byEmail(Collection<EmailAddress> emails) {
        return keys("a.email", emails.stream().map(EmailAddress::value).distinct().toList());
    }

    public List<AccountKey> byRpps(Collection<Rpps> numbers) {
        return keys("a.rpps", numbers.stream().map(Rpps::digits).distinct().toList());
    }

    private List<AccountKey> keys(String column, List<String> values) {
        return Chunks.of(values).stream().flatMap(some -> {
            Query query = em.createNativeQuery("""
                    select a.id, a.email, a.rpps, count(r.role)
                    from account a
                        left join account_role r on r.account_id = a.id and r.role = 'DOCTOR'
                    where\s""" + column + " in (" + Chunks.rows("?", some.size())
                    + ") group by a.id, a.email, a.rpps");
            for (int at = 0; at < some.size(); at++) {
                query.setParameter(at + 1, some.get(at));
            }
            return ((List<?>) query.getResultList()).stream();
        }).map(row -> key((Object[]) row)).toList();
    }

    private static AccountKey key(Object[] row) {
        return new AccountKey(((Number) row[0]).longValue(), new EmailAddress((String) row[1]),
                row[2] == null ? null : new Rpps(row[2].toString()),
                ((Number) row[3]).intValue() > 0);
    }

    /** Adds doctors' accounts without password; gives their ids. */
    public Map<EmailAddress, Long> add(Collection<NewAccount> wanted, Instant at) {
        Map<EmailAddress, Long> ids = new HashMap<>();
        for (List<NewAccount> some : Chunks.of(wanted)) {
            insert(some, at);
            byEmail(some.stream().map(NewAccount::email).toList())
                    .forEach(key -> ids.put(key.email(), key.id()));
        }
        for (List<Long> some : Chunks.of(ids.values())) {
            Query roles = em.createNativeQuery("insert into account_role (account_id, role) values "
                    + Chunks.rows("(?, '" + Role.DOCTOR.name() + "')", some.size()));
            for (int place = 0; place < some.size(); place++) {
                roles.setParameter(place + 1, some.get(place));
            }
            roles.executeUpdate();
        }
        return ids;
    }

    private void insert(List<NewAccount> some, Instant at) {
        Query insert = em.createNativeQuery("""
                insert into account (version, email, password_hash, first_name, last_name,
                    profession, specialty, rpps, rpps_absence, language, demo, created_at) values
                """ + Chunks.rows("(0, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?)", some.size()));
        int place = 1;
        for (NewAccount account : some) {
            for (Object value : values(account)) {
                insert.setParameter(place++, value);
            }
            insert.setParameter(place++, Utc.of(at));
        }
        insert.executeUpdate();
    }

    private static Object[] values(NewAccount account) {
        return new Object[] {account.email().value(), account.identity().firstName(),
            account.identity().lastName(), account.identity().profession(),
            account.identity().specialty(),
            account.identity().registration().map(Rpps::digits).orElse(null),
            account.identity().rppsAbsence(), account.language().code(), account.demo()};
    }
}
