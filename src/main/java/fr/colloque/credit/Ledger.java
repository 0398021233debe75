package fr.colloque.credit;

import fr.colloque.catalogue.Library;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course;
import fr.colloque.credit.store.LedgerEntries;
import fr.colloque.credit.store.LedgerEntry;
import fr.colloque.enrolment.CompletionWithdrawn;
import fr.colloque.enrolment.CourseCompleted;
import fr.colloque.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Writes an entry when a course is completed, in the same transaction. */
@ApplicationScoped
public class Ledger {

    private static final System.Logger LOG = System.getLogger(Ledger.class.getName());

    @Inject
    LedgerEntries entries;
    @Inject
    Library library;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    void enter(@Observes CourseCompleted event) {
        Course course = library.requireCourse(event.courseId(), event.courseRevision()).course();
        Hours hours = Hours.ofMinutes(event.plannedMinutes());
        entries.add(new LedgerEntry(event.doctorId(), event.enrolmentId(), event.courseId(),
                event.courseRevision(), course.credit().type(), hours, event.completedAt(),
                "completed", clock.instant()));
        LOG.log(Level.INFO, "Entered {0} h for enrolment {1}", hours.value(),
                event.enrolmentId());
    }

    /** What was entered stays; a counter-entry with the reason takes it back. */
    void takeBack(@Observes CompletionWithdrawn event) {
        entries.standing(event.enrolmentId()).forEach(entry -> entries.add(entry.counterEntry(
                event.reason(), event.withdrawnBy(), event.withdrawnAt())));
        audit.note("credit.corrected", event.enrolmentId());
        LOG.log(Level.INFO, "Counter-entry for enrolment {0}", event.enrolmentId());
    }
}
