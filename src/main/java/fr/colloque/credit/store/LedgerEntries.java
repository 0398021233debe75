package fr.colloque.credit.store;

import fr.colloque.credit.EntryRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The repository of ledger entries. */
@Dependent
public class LedgerEntries {

    @PersistenceContext
    EntityManager em;

    public void add(LedgerEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** The entries of a doctor, the latest completion first, at most 200. */
    public List<EntryRow> of(long doctorId) {
        return em.createQuery("""
                        select new fr.colloque.credit.EntryRow(e.id, e.enrolmentId, e.courseId,
                            e.courseRevision, e.actionType, e.hours, e.completedAt, e.reason)
                        from LedgerEntry e where e.doctorId = :doctorId
                        order by e.completedAt desc, e.id desc
                        """, EntryRow.class)
                .setParameter("doctorId", doctorId).setMaxResults(200).getResultList();
    }
}
