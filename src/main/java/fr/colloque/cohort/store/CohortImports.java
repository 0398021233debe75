package fr.colloque.cohort.store;

import fr.colloque.platform.NotFound;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The repository of imports. */
@Dependent
public class CohortImports {

    @PersistenceContext EntityManager em;

    public void add(CohortImport tried) {
        em.persist(tried);
        em.flush();
    }

    public CohortImport require(long id) {
        return Optional.ofNullable(em.find(CohortImport.class, id)).orElseThrow(NotFound::new);
    }

    /** The same, held until the end of the transaction: two clicks take turns. */
    public CohortImport hold(long id) {
        return Optional.ofNullable(em.find(CohortImport.class, id,
                LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound::new);
    }

    /** Forgets the files that were handed in before this moment. */
    public void forgetBefore(Instant moment) {
        em.createNativeQuery("delete from cohort_import where made_at < ?")
                .setParameter(1, Utc.of(moment)).executeUpdate();
    }

    public void flush() {
        em.flush();
    }
}
