package fr.colloque.authoring.store;

import fr.colloque.catalogue.Work;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who wrote what is under way of a work. Every method is one statement. */
@Dependent
public class DraftWriters {

    @PersistenceContext
    EntityManager em;

    /** Remembers who saved this draft last; whoever wrote before stays as she is. */
    static void add(EntityManager em, Draft draft) {
        em.createNativeQuery("""
                        insert ignore into draft_writer (kind, slug, account_id, since)
                        values (?, ?, ?, ?)
                        """)
                .setParameter(1, draft.work().kind().name())
                .setParameter(2, draft.work().slug()).setParameter(3, draft.savedBy())
                .setParameter(4, Utc.of(draft.savedAt())).executeUpdate();
    }

    /** The accounts of all who wrote, first of all who began. */
    public Set<Long> of(Work work) {
        List<?> rows = em.createNativeQuery("""
                        select account_id from draft_writer where kind = ? and slug = ?
                        order by since, account_id
                        """)
                .setParameter(1, work.kind().name()).setParameter(2, work.slug())
                .getResultList();
        Set<Long> writers = new LinkedHashSet<>();
        rows.forEach(id -> writers.add(((Number) id).longValue()));
        return writers;
    }

    /** Begins anew: what was under way is published or thrown away. */
    public void clear(Work work) {
        em.createNativeQuery("delete from draft_writer where kind = ? and slug = ?")
                .setParameter(1, work.kind().name()).setParameter(2, work.slug())
                .executeUpdate();
    }
}
