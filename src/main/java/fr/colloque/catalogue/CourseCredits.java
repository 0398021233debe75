package fr.colloque.catalogue;

import fr.colloque.catalogue.store.CreditChanges;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.DatedCredit;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.module.Course;
import fr.colloque.platform.jobs.Polled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What courses count for: what administrators decided for the day, and until their first decision
 * what the file of the course says. What pages show stands in memory and costs no statement; what
 * other nodes decide is looked for every few seconds, outside of requests.
 */
@ApplicationScoped
public class CourseCredits {

    @Inject
    CreditChanges changes;
    @Inject
    Clock clock;

    private volatile Map<String, List<DatedCredit>> standing;
    private volatile long mark = -1;
    private volatile boolean stale = true;

    /** What a course counts for today, for pages. */
    public CourseCredit today(Course course) {
        return on(standing(course.id()), course, PeriodTable.dayOf(clock.instant()));
    }

    /**
     * What a course counted for on a day, from the database: by this completions are entered and
     * certified. As no change is for a day that has begun, it is the same whenever one asks.
     *
     * @param course in the revision that was completed
     */
    public CourseCredit held(Course course, LocalDate day) {
        return on(changes.standing(course.id()), course, day);
    }

    static CourseCredit on(List<DatedCredit> standing, Course course, LocalDate day) {
        return DatedCredit.on(standing, day).map(DatedCredit::credit)
                .orElseGet(() -> CourseCredit.of(course));
    }

    /** The changes of a course that nobody took back, as pages show them. */
    List<DatedCredit> standing(String courseId) {
        if (stale || standing == null) {
            look();
        }
        return standing.getOrDefault(courseId, List.of());
    }

    /** What is decided on this node is seen on it at once. */
    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) CreditChanged event) {
        stale = true;
    }

    void lookAround(@Observes Polled event) {
        look();
    }

    private synchronized void look() {
        stale = false;
        long present = changes.mark();
        if (standing == null || present != mark) {
            standing = Map.copyOf(changes.standing());
            mark = present;
        }
    }
}
