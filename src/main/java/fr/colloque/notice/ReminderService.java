package fr.colloque.notice;

import fr.colloque.enrolment.EnrolmentDeskService;
import fr.colloque.enrolment.UnfinishedFilter;
import fr.colloque.notice.store.DueMails;
import fr.colloque.notice.store.DueMails.Open;
import fr.colloque.notice.store.Mails;
import fr.colloque.notice.store.Mails.Copy;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.persistence.Chunks;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The door to reminders that administrators send beside the daily round: at most one in seven days
 * for an enrolment, those of the round included, and none to who wants none.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class ReminderService {

    /** How many are written at once; who asks again has the next ones written. */
    public static final int MOST = 5_000;

    private static final Duration APART = Duration.ofDays(7);

    @Inject EnrolmentDeskService enrolments;
    @Inject DueMails due;
    @Inject Mails mails;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** Reminds of some enrolments; those completed by now are passed over. */
    public Reminded remind(Set<Long> enrolmentIds) {
        return Chunks.of(enrolmentIds).stream().map(this::some)
                .reduce(Reminded.NOBODY, Reminded::and);
    }

    /** Reminds of all that a filter finds, {@value #MOST} and a few at most. */
    public Reminded remind(UnfinishedFilter filter) {
        Reminded all = Reminded.NOBODY;
        List<Long> next = enrolments.unfinishedAfter(filter, 0);
        while (!next.isEmpty() && all.sent() < MOST) {
            all = all.and(some(next));
            next = enrolments.unfinishedAfter(filter, next.getLast());
        }
        return all.and(new Reminded(0, 0, 0, !next.isEmpty()));
    }

    private Reminded some(List<Long> ids) {
        Instant now = clock.instant();
        List<Open> open = due.open(ids, now, now.minus(APART));
        List<Open> told = open.stream().filter(one -> !one.reminded() && !one.unwanted()).toList();
        int sent = mails.toMany(MailKind.REMINDER,
                told.stream().map(one -> copy(one, week(now))).toList(), now);
        audit.noteEach("enrolment.reminded",
                told.stream().map(one -> one.underWay().enrolmentId()).toList());
        int before = count(open, one -> one.reminded() && !one.unwanted());
        return new Reminded(sent, before + told.size() - sent, count(open, Open::unwanted), false);
    }

    private static int count(List<Open> open, Predicate<Open> which) {
        return (int) open.stream().filter(which).count();
    }

    /** Two who ask at the same moment write the same. */
    private static Copy copy(Open one, String week) {
        return new Copy(one.underWay().enrolmentId() + ":" + week, one.underWay().doctorId(),
                one.underWay().language(), Map.of("course", one.underWay().courseId(),
                "days", one.idleDays() + ""));
    }

    private static String week(Instant now) {
        ZonedDateTime at = now.atZone(Settings.ZONE);
        return at.get(IsoFields.WEEK_BASED_YEAR) + "-W" + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
