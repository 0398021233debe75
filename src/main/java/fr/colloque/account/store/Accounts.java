package fr.colloque.account.store;

import fr.colloque.platform.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All accounts. */
@Dependent
public class Accounts {

    @PersistenceContext EntityManager em;

    public void add(Account account) {
        em.persist(account);
    }

    public Account require(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(NotFound::new);
    }

    /** Sends what has changed to the database, so that a conflict shows here. */
    public void flush() {
        em.flush();
    }
}
