package fr.colloque.catalogue;

import fr.colloque.catalogue.CreditChangeRow.Decision;
import fr.colloque.catalogue.store.CreditChange;
import fr.colloque.catalogue.store.CreditChanges;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.CreditCheck;
import fr.colloque.core.credit.CreditFault;
import fr.colloque.core.credit.DatedCredit;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.StaleView;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The door through which administrators decide what a course counts for, from tomorrow at the
 * earliest. A day that has begun is left alone: its completions are corrected one by one, by
 * counter-entries with a reason that the doctor reads.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class CourseCreditService {

    private static final System.Logger LOG = System.getLogger(CourseCreditService.class.getName());

    @Inject
    CreditChanges changes;
    @Inject
    CourseCredits credits;
    @Inject
    Library library;
    @Inject
    Event<CreditChanged> changed;
    @Inject
    AuditLog audit;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;

    /** Every course on offer with what it counts for today; costs no statement. */
    public List<CourseCreditRow> courses() {
        return library.current().offered().stream()
                .map(course -> row(course, credits.standing(course.id()))).toList();
    }

    /** One course with everything that was ever decided about it. */
    public CourseCreditView of(String courseId) {
        PublishedCourse course = library.requireCourse(courseId);
        List<CreditChangeRow> history = changes.history(courseId);
        List<DatedCredit> standing = history.stream().filter(CreditChangeRow::stands)
                .map(CreditChangeRow::change).toList();
        return new CourseCreditView(row(course, standing), history, changes.newest(courseId),
                today());
    }

    private CourseCreditRow row(PublishedCourse course, List<DatedCredit> standing) {
        return new CourseCreditRow(course, CourseCredits.on(standing, course.course(), today()),
                DatedCredit.on(standing, today()).orElse(null),
                DatedCredit.after(standing, today()).orElse(null));
    }

    /** What a change would change, and everything that is wrong with it. Nothing is kept. */
    public CreditPreview preview(String courseId, LocalDate from, CourseCredit credit) {
        PublishedCourse course = library.requireCourse(courseId);
        List<DatedCredit> standing = changes.standing(courseId);
        CourseCredit before = CourseCredits.on(standing, course.course(), from);
        Set<CreditFault> faults = EnumSet.noneOf(CreditFault.class);
        faults.addAll(CreditCheck.dayFaults(from, today(), standing));
        faults.addAll(CreditCheck.faults(credit, from, course.minutes(),
                library.current().credit().schemes()));
        if (before.equals(credit)) {
            faults.add(CreditFault.NOTHING_NEW);
        }
        return new CreditPreview(faults, before, credit, from,
                DatedCredit.after(standing, from).map(next -> next.from().minusDays(1))
                        .orElse(null));
    }

    /**
     * Plans a change.
     *
     * @param newest which decision about the course was the last when this one was made
     * @throws CreditUnusable when something about it is wrong
     * @throws StaleView      when somebody decided something else in between
     */
    public void plan(String courseId, LocalDate from, CourseCredit credit, String reason,
            int newest) {
        Decision decision = decision(reason);
        preview(courseId, from, credit).faults().stream().sorted().findFirst()
                .ifPresent(fault -> {
                    throw new CreditUnusable(fault);
                });
        int number = next(courseId, newest);
        changes.add(new CreditChange(courseId, new DatedCredit(number, from, credit), decision));
        changed.fire(new CreditChanged());
        audit.note("course.creditPlanned", courseId, "number", number, "from", from);
        LOG.log(Level.INFO, "Account {0} planned change {1} of the credit of {2} from {3} on",
                decision.accountId(), number, courseId, from);
    }

    /**
     * Takes a planned change back.
     *
     * @throws CreditBegun when its day has begun
     * @throws StaleView   when somebody took it back, or decided something else, in between
     */
    public void takeBack(String courseId, int number, String reason, int newest) {
        Decision decision = decision(reason);
        CreditChange change = changes.find(courseId, number).orElseThrow(NotFound::new);
        if (!change.change().from().isAfter(today())) {
            throw new CreditBegun();
        }
        if (changes.standing(courseId).stream().noneMatch(c -> c.number() == number)) {
            throw new StaleView();
        }
        changes.add(change.takenBack(next(courseId, newest), decision));
        changed.fire(new CreditChanged());
        audit.note("course.creditTakenBack", courseId, "number", number);
        LOG.log(Level.INFO, "Account {0} took back change {1} of the credit of {2}",
                decision.accountId(), number, courseId);
    }

    private int next(String courseId, int newest) {
        if (changes.newest(courseId) != newest) {
            throw new StaleView();
        }
        return newest + 1;
    }

    private LocalDate today() {
        return PeriodTable.dayOf(clock.instant());
    }

    private Decision decision(String reason) {
        return new Decision(signedIn.accountId(), clock.instant(), CreditReason.require(reason));
    }
}
