package fr.colloque.credit.store;

import fr.colloque.core.credit.Blocks;
import fr.colloque.core.credit.Worth;
import fr.colloque.credit.Completed;
import fr.colloque.credit.EntryRow;
import fr.colloque.credit.Note;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The repository of ledger entries. */
@Dependent
public class LedgerEntries {

    /** A doctor who completes a course a week fills that in three years. */
    private static final int MOST = 500;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    public void add(LedgerEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /** Enters what one completion brings under several schemes, in one statement. */
    public void enter(Completed completed, List<Worth> worth, Note note) {
        Query insert = em.createNativeQuery("""
                insert into ledger_entry (doctor_id, enrolment_id, course_id, course_revision,
                    started_at, completed_at, reason, entered_at, scheme, scheme_version,
                    action_type, hours, reference, orientation, blocks, ecmec, accreditation)
                values\s""" + String.join(", ", Collections.nCopies(worth.size(), ROW)));
        int place = 0;
        for (Worth one : worth) {
            for (Object value : values(completed, one, note)) {
                insert.setParameter(++place, value);
            }
        }
        insert.executeUpdate();
    }

    private static Object[] values(Completed completed, Worth worth, Note note) {
        return new Object[] {completed.doctorId(), completed.enrolmentId(), completed.courseId(),
            completed.courseRevision(), Utc.of(completed.startedAt()),
            Utc.of(completed.completedAt()), note.reason(), Utc.of(note.at()),
            worth.scheme().name(), worth.version(), worth.type().name(), worth.hours().value(),
            worth.reference(), worth.orientation(), Blocks.written(worth.blocks()),
            worth.ecmec().value(), worth.accreditation()};
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

    /** An entry, held until the end of the transaction, if no counter-entry takes it back. */
    public Optional<LedgerEntry> holdStanding(long id) {
        Optional<LedgerEntry> entry = Optional.ofNullable(
                em.find(LedgerEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
        return entry.filter(e -> !e.row().isCounterEntry()).filter(e -> em.createQuery(
                        "select count(c) from LedgerEntry c where c.corrects = :id", Long.class)
                .setParameter("id", id).getSingleResult() == 0);
    }

    /** The entries of a doctor, the latest completion first, at most 500. */
    public List<EntryRow> of(long doctorId) {
        return em.createQuery("""
                        select e from LedgerEntry e where e.doctorId = :doctorId
                        order by e.completedAt desc, e.id desc
                        """, LedgerEntry.class)
                .setParameter("doctorId", doctorId).setMaxResults(MOST).getResultStream()
                .map(LedgerEntry::row).toList();
    }
}
