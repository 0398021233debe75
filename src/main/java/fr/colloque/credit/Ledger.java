package fr.colloque.credit;

import fr.colloque.catalogue.CourseCredits;
import fr.colloque.catalogue.Library;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.credit.Worth;
import fr.colloque.credit.store.LedgerEntries;
import fr.colloque.enrolment.CompletionWithdrawn;
import fr.colloque.enrolment.CourseCompleted;
import fr.colloque.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Writes what a completed course brings under each scheme, in the same transaction. */
@ApplicationScoped
public class Ledger {

    private static final System.Logger LOG = System.getLogger(Ledger.class.getName());
    private static final String COMPLETED = "completed";

    @Inject
    LedgerEntries entries;
    @Inject
    Library library;
    @Inject
    CourseCredits credits;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    void enter(@Observes CourseCompleted event) {
        Completed completed = new Completed(event.doctorId(), event.enrolmentId(),
                event.courseId(), event.courseRevision(), event.enrolledAt(),
                event.completedAt());
        LocalDate day = PeriodTable.dayOf(event.completedAt());
        CourseCredit credit = credits.held(library.requireCourse(event.courseId(),
                event.courseRevision()).course(), day);
        List<Worth> worth = Worth.of(credit, library.current().credit().schemes(),
                credit.hours(event.plannedMinutes()), day);
        entries.enter(completed, worth, new Note(COMPLETED, null, clock.instant()));
        LOG.log(Level.INFO, "Entered enrolment {0} under {1} schemes", event.enrolmentId(),
                worth.size());
    }

    /** What was entered stays; a counter-entry with the reason takes it back. */
    void takeBack(@Observes CompletionWithdrawn event) {
        Note note = new Note(event.reason(), event.withdrawnBy(), event.withdrawnAt());
        entries.standing(event.enrolmentId()).forEach(e -> entries.add(e.counterEntry(note)));
        audit.note("credit.corrected", event.enrolmentId());
        LOG.log(Level.INFO, "Counter-entry for enrolment {0}", event.enrolmentId());
    }
}
