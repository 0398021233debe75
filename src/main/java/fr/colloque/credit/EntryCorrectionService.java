package fr.colloque.credit;

import fr.colloque.core.credit.PeriodTable;
import fr.colloque.credit.store.LedgerEntries;
import fr.colloque.credit.store.LedgerEntry;
import fr.colloque.enrolment.ReasonMissing;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The door through which an administrator corrects the ledger: a counter-entry with the reason,
 * and where something is to stand instead, another entry.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class EntryCorrectionService {

    /** How long a reason may be, in characters. */
    public static final int LONGEST_REASON = 500;

    private static final Logger LOG = System.getLogger(EntryCorrectionService.class.getName());

    @Inject LedgerEntries entries;
    @Inject SignedIn signedIn;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** All entries of a doctor, the latest completion first, at most 500. */
    public List<EntryRow> of(long doctorId) {
        return entries.of(doctorId);
    }

    /**
     * Takes an entry back.
     *
     * @param reason 1 to {@link #LONGEST_REASON} characters; the doctor reads it
     * @throws EntryTakenBack when somebody did so already
     * @throws ReasonMissing  where there is no reason, or too long a one
     */
    public void takeBack(long entryId, String reason) {
        Note note = note(reason);
        LedgerEntry entry = entries.holdStanding(entryId).orElseThrow(EntryTakenBack::new);
        entries.add(entry.counterEntry(note));
        audited(entry.row());
        LOG.log(Level.INFO, "Account {0} took back entry {1}", note.actorId(), entryId);
    }

    /**
     * Takes an entry back and makes another in its place.
     *
     * @throws CorrectionUnusable when the day lies outside the action, or the hours below zero
     */
    public void correct(long entryId, Correction correction, String reason) {
        Note note = note(reason);
        LedgerEntry entry = entries.holdStanding(entryId).orElseThrow(EntryTakenBack::new);
        EntryRow row = entry.row();
        if (!possible(correction, row.completed())) {
            throw new CorrectionUnusable();
        }
        entries.add(entry.counterEntry(note));
        entries.add(entry.replacement(row.worth().corrected(correction.type(),
                correction.hours(), correction.orientation(), correction.blocks()),
                correction.countsOn(), note));
        audited(row);
        LOG.log(Level.INFO, "Account {0} corrected entry {1}", note.actorId(), entryId);
    }

    private void audited(EntryRow entry) {
        audit.note("credit.corrected", entry.completed().enrolmentId(), "entry", entry.id());
    }

    private static boolean possible(Correction correction, Completed completed) {
        LocalDate day = correction.countsOn();
        return !day.isBefore(PeriodTable.dayOf(completed.startedAt()))
                && !day.isAfter(PeriodTable.dayOf(completed.completedAt()))
                && correction.hours().value().signum() >= 0
                && correction.blocks().stream().allMatch(b -> b >= 1 && b <= 4);
    }

    private Note note(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new ReasonMissing(LONGEST_REASON);
        }
        return new Note(why, signedIn.accountId(), clock.instant());
    }
}
