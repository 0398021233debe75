package fr.colloque.notice;

import static fr.colloque.Wiring.set;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.catalogue.ChangedLaw;
import fr.colloque.notice.store.DueMails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whom the daily round reminds, and how often. */
class RoundServiceIT {

    private static final Instant BEGUN = Instant.parse("2026-03-01T09:00:00Z");

    private final PostDesk desk = new PostDesk(1);
    private final long doctor = desk.anAccount("en", "Zoé", "Essai");
    private final long enrolment = enrol();

    @Test
    void aDoctorIsRemindedAfterFourteenAndThirtyDaysAndNoThirdTime() {
        round(13);
        assertThat(told()).isEmpty();
        round(14);
        assertThat(told()).containsExactly(enrolment + ":14");
        round(15);
        round(29);
        assertThat(told()).hasSize(1);
        round(30);
        round(44);
        assertThat(told()).containsExactly(enrolment + ":14", enrolment + ":30");
        round(46);
        round(400);
        assertThat(told()).hasSize(2);
        assertThat(desk.single("select group_concat(distinct language) from mail where account_id"
                + " = " + doctor)).isEqualTo("en");
        assertThat(desk.single("select facts from mail where subject = '" + enrolment + ":14'"))
                .isEqualTo("{\"course\":\"essai\",\"days\":\"14\"}");
    }

    @Test
    void whoDoesSomethingIsNotReminded() {
        change("insert into unit_done values (" + enrolment + ", 'LESSON', 'm', 'l', 1,"
                + " '2026-03-10 09:00:00')");
        round(14);
        round(20);
        assertThat(told()).isEmpty();
        round(9 + 14);
        assertThat(told()).containsExactly(enrolment + ":14");
    }

    @Test
    void whatIsCompletedIsLeftAlone() {
        change("update enrolment set completed_at = '2026-03-02', declared_at = '2026-03-02',"
                + " planned_minutes = 60 where id = " + enrolment);
        round(14);
        assertThat(told()).isEmpty();
    }

    @Test
    void administratorsAreToldOnceAWeekHowTheHouseStands() {
        long administrator = desk.anAccount("fr", "Ada", "Essai");
        change("insert into account_role (account_id, role) values (" + administrator
                + ", 'ADMINISTRATOR')");
        for (int day : List.of(1, 1, 2, 8)) {
            service(day, RoundService::sumUp);
        }
        assertThat(desk.single("select group_concat(subject order by id) from mail where"
                + " kind = 'DIGEST' and account_id = " + administrator))
                .isEqualTo("2026-10,2026-11");
    }

    @Test
    void authorsAndReviewersAreToldOfChangedLawOnceEach() {
        long both = desk.anAccount("fr", "Ada", "Essai");
        change("insert into account_role (account_id, role) values (" + both + ", 'AUTHOR'), ("
                + both + ", 'REVIEWER')");
        String item = "X-" + UUID.randomUUID();
        change("insert into law_change (item, reference_number, opened_at) values ('" + item
                + "', 2, '2026-03-01 08:00:00')");
        change("insert into law_task (version, change_id, kind, slug, path, changed_at, reason)"
                + " select 1, id, 'MODULE', 'm', 'modules/m/scenarios/s.yaml', opened_at, ''"
                + " from law_change where item = '" + item + "'");
        service(1, RoundService::tellOfLaw);
        service(2, RoundService::tellOfLaw);
        assertThat(desk.single("select group_concat(facts) from mail where kind = 'LAW_TASK' and"
                + " account_id = " + both + " and facts like '%" + item + "%'"))
                .isEqualTo("{\"files\":\"1\",\"item\":\"" + item + "\"}");
    }

    private void round(int daysLater) {
        service(daysLater, RoundService::remind);
    }

    private void service(int daysLater, Consumer<RoundService> look) {
        desk.database.inTransaction(em -> {
            RoundService service = new RoundService();
            service.mails = PostDesk.mails(em);
            service.queue = PostDesk.queue(em);
            service.due = new DueMails();
            set(service.due, "em", em);
            service.law = new ChangedLaw();
            service.library = new PostDesk.Untitled();
            service.clock = Clock.fixed(BEGUN.plus(Duration.ofDays(daysLater)), ZoneOffset.UTC);
            look.accept(service);
        });
    }

    private List<String> told() {
        String subjects = desk.single("select coalesce(group_concat(subject order by id), '')"
                + " from mail where kind = 'REMINDER' and account_id = " + doctor);
        return subjects.isEmpty() ? List.of() : List.of(subjects.split(","));
    }

    private long enrol() {
        change("insert into enrolment (version, doctor_id, course_id, course_revision,"
                + " enrolled_at) values (1, " + doctor + ", 'essai', 1, '2026-03-01 09:00:00')");
        return Long.parseLong(desk.single("select id from enrolment where doctor_id = " + doctor));
    }

    private void change(String sql) {
        desk.database.inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
