package fr.colloque.account.store;

import fr.colloque.account.AccountRow;
import fr.colloque.account.AccountView;
import fr.colloque.account.EmailAddress;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The read side of accounts. */
@Dependent
public class AccountQueries {

    /** In a function, because a converted column cannot be compared with a part of itself. */
    private static final String BEGINS = """
            from Account a
            where a.lastName like :beginning or a.firstName like :beginning
               or function('lower', a.email) like :beginning
               or function('lower', a.rpps) like :beginning
            """;

    @PersistenceContext EntityManager em;

    public Optional<StoredPassword> passwordOf(EmailAddress email) {
        return em.createQuery("""
                        select new fr.colloque.account.store.StoredPassword(a.id, a.passwordHash)
                        from Account a where a.email = :email
                        """, StoredPassword.class)
                .setParameter("email", email)
                .getResultStream().findFirst();
    }

    public Optional<AccountView> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).map(Account::view);
    }

    public Optional<AccountView> find(EmailAddress email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream().findFirst().map(Account::view);
    }

    public Map<Long, String> namesOf(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em
                .createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Account::view)
                .collect(Collectors.toMap(AccountView::id, AccountView::name));
    }

    public Map<Long, Set<Role>> rolesOf(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em
                .createQuery("""
                        select a.id, r from Account a join a.roles r where a.id in :ids
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> (Role) row[1],
                                Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    public Page<AccountRow> search(String beginning, PageRequest page) {
        String pattern = beginning.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                + "%";
        List<AccountRow> rows = em.createQuery("""
                        select new fr.colloque.account.AccountRow(a.id, a.firstName, a.lastName,
                            a.email, a.profession, a.specialty, a.rpps, a.extraTimePercent)
                        """ + BEGINS + "order by a.lastName, a.firstName, a.id", AccountRow.class)
                .setParameter("beginning", pattern)
                .setFirstResult(page.offset()).setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("select count(a) " + BEGINS, Long.class)
                .setParameter("beginning", pattern)
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    public List<AccountView> withRole(Role role, int limit) {
        return em.createQuery("""
                        select a from Account a where :role member of a.roles order by a.id
                        """, Account.class)
                .setParameter("role", role)
                .setMaxResults(limit)
                .getResultStream().map(Account::view).toList();
    }

    public int extraTimePercent(long id) {
        return em.createQuery("select a.extraTimePercent from Account a where a.id = :id",
                        Integer.class)
                .setParameter("id", id).getResultStream().findFirst().orElse(0);
    }

    public long count() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }
}
