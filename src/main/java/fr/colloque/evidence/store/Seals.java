package fr.colloque.evidence.store;

import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The seals that were noted in the audit log. */
@Dependent
public class Seals {

    @PersistenceContext
    EntityManager em;

    /** When a file with this seal was handed out first; nothing where none was. */
    public Optional<Instant> handedOut(String seal) {
        List<?> found = em.createNativeQuery("""
                        select noted_at from audit_entry where subject = ? and action = 'evidence.exported'
                        order by id limit 1
                        """)
                .setParameter(1, seal).getResultList();
        return found.stream().findFirst().map(Utc::instant);
    }
}
