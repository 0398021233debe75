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

    /** The entries of an enrolment that stand: no counter-entry takes them back. */
    public List<LedgerEntry> standing(long enrolmentId) {
        return em.createQuery("""
                        select e from LedgerEntry e
                        where e.enrolmentId = :enrolmentId and e.corrects = 0 and not exists
                            (select c.id from LedgerEntry c where c.corrects = e.id)
                        """, LedgerEntry.class)
                .setParameter("enrolmentId", enrolmentId).getResultList();
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
