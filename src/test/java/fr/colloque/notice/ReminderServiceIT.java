package fr.colloque.notice;

import static fr.colloque.Wiring.set;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.enrolment.EnrolmentDeskService;
import fr.colloque.enrolment.UnfinishedFilter;
import fr.colloque.notice.store.DueMails;
import fr.colloque.platform.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whom administrators may remind, and how often. */
class ReminderServiceIT {

    private static final Instant BEGUN = Instant.parse("2026-03-01T09:00:00Z");
    private static final UnfinishedFilter ALL = new UnfinishedFilter("", 0, Optional.empty(), "");

    private final PostDesk desk = new PostDesk(1);
    private final long doctor = desk.anAccount("en", "Zoé", "Essai");
    private final long enrolment = enrol("essai");
    private final List<Object> noted = new ArrayList<>();

    @Test
    void anEnrolmentIsRemindedOfOnceInSevenDaysAndItIsNoted() {
        assertThat(remind(3)).isEqualTo(new Reminded(1, 0, 0, false));
        assertThat(noted).containsExactly(enrolment);
        assertThat(facts()).isEqualTo("{\"course\":\"essai\",\"days\":\"3\"}");
        assertThat(remind(3)).isEqualTo(new Reminded(0, 1, 0, false));
        assertThat(remind(9)).isEqualTo(new Reminded(0, 1, 0, false));
        assertThat(noted).hasSize(1);
        assertThat(remind(10)).isEqualTo(new Reminded(1, 0, 0, false));
        assertThat(noted).containsExactly(enrolment, enrolment);
    }

    @Test
    void whatTheDailyRoundSentCountsAndOtherEnrolmentsDoNot() {
        long other = enrol("essai-2");
        change("insert into mail (kind, subject, account_id, language, facts, state, tries, due_at,"
                + " written_at) values ('REMINDER', '" + enrolment + ":14', " + doctor
                + ", 'en', '{}', 'SENT', 1, '2026-03-15 08:00:00', '2026-03-15 08:00:00')");
        assertThat(at(15, service -> service.remind(Set.of(enrolment, other))))
                .isEqualTo(new Reminded(1, 1, 0, false));
        assertThat(noted).containsExactly(other);
    }

    @Test
    void whoWantsNoneAndWhoHasCompletedGetNone() {
        change("insert into mail_refusal values (" + doctor + ", 'REMINDER', '2026-03-02')");
        assertThat(remind(3)).isEqualTo(new Reminded(0, 0, 1, false));
        change("delete from mail_refusal where account_id = " + doctor);
        change("update enrolment set completed_at = '2026-03-02' where id = " + enrolment);
        assertThat(remind(3)).isEqualTo(Reminded.NOBODY);
        assertThat(noted).isEmpty();
        assertThat(remind(3, Set.of())).isEqualTo(Reminded.NOBODY);
    }

    @Test
    void allThatAListShowsAreRemindedPartByPart() {
        long second = enrol("essai-2");
        assertThat(at(3, service -> service.remind(ALL))).isEqualTo(new Reminded(2, 0, 0, false));
        assertThat(noted).containsExactly(enrolment, second);
    }

    private Reminded remind(int daysLater) {
        return remind(daysLater, Set.of(enrolment));
    }

    private Reminded remind(int daysLater, Set<Long> enrolments) {
        return at(daysLater, service -> service.remind(enrolments));
    }

    private Reminded at(int daysLater, Function<ReminderService, Reminded> ask) {
        return desk.database.read(em -> {
            ReminderService service = new ReminderService();
            service.mails = PostDesk.mails(em);
            service.due = new DueMails();
            set(service.due, "em", em);
            service.enrolments = new OneByOne();
            service.audit = new AuditLog() {
                @Override
                public void noteEach(String action, Collection<?> subjects, Object... facts) {
                    assertThat(action).isEqualTo("enrolment.reminded");
                    noted.addAll(subjects);
                }
            };
            service.clock = Clock.fixed(BEGUN.plus(Duration.ofDays(daysLater)), ZoneOffset.UTC);
            return ask.apply(service);
        });
    }

    /** The doctor's own enrolments, one at a time. */
    private final class OneByOne extends EnrolmentDeskService {

        @Override
        public List<Long> unfinishedAfter(UnfinishedFilter filter, long enrolmentId) {
            String next = desk.single("select coalesce(min(id), 0) from enrolment where doctor_id"
                    + " = " + doctor + " and id > " + enrolmentId);
            return next.equals("0") ? List.of() : List.of(Long.valueOf(next));
        }
    }

    private String facts() {
        return desk.single("select facts from mail where account_id = " + doctor);
    }

    private long enrol(String course) {
        change("insert into enrolment (version, doctor_id, course_id, course_revision,"
                + " enrolled_at) values (1, " + doctor + ", '" + course
                + "', 1, '2026-03-01 09:00:00')");
        return Long.parseLong(desk.single("select max(id) from enrolment where doctor_id = "
                + doctor));
    }

    private void change(String sql) {
        desk.database.inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
