package archfixture.core.scoring;

import jakarta.persistence.EntityManager;

/** An engine that knows the database. */
public class ImpureEngine {

    public void score(EntityManager em) {
        em.flush();
    }
}
