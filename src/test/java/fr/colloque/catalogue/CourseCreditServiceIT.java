package fr.colloque.catalogue;

import static fr.colloque.catalogue.CreditDesk.credit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.Rows;
import fr.colloque.core.credit.Accreditation;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.CreditFault;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.StaleView;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a course counts for is planned, holds from its day on, and is taken back before it. */
class CourseCreditServiceIT {

    private static final String NOW = "2026-11-23T09:00:00Z";
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);
    private static final CourseCredit FILED = credit(ActionType.EPP, "57202625011",
            new Accreditation("LEE/26/7", 90, Ecmec.of("1.5"), LocalDate.of(2026, 11, 1),
                    LocalDate.of(2028, 10, 31)));

    private final TestDatabase database = TestDatabase.get();
    private final Course course = CreditDesk.aCourse();
    private final long administrator = Rows.aDoctor();

    private <T> T at(String now, Function<CreditDesk, T> work) {
        return database.read(em -> work.apply(new CreditDesk(em, administrator, course, now)));
    }

    private CourseCreditView plan(String now, LocalDate from, CourseCredit credit, int newest) {
        return at(now, desk -> {
            desk.service.plan(course.id(), from, credit, "Action publiée", newest);
            return desk.service.of(course.id());
        });
    }

    @Test
    void untilTheFirstChangeTheFileOfTheCourseHolds() {
        CourseCreditView view = at(NOW, desk -> desk.service.of(course.id()));
        assertThat(view.row().today()).isEqualTo(CourseCredit.of(course));
        assertThat(view.row().since()).isNull();
        assertThat(view.history()).isEmpty();
    }

    @ParameterizedTest(name = "on {0} it holds: {1}")
    @CsvSource({"2026-11-23T22:59:59Z, false", "2026-11-23T23:00:00Z, true",
        "2027-11-23T09:00:00Z, true"})
    void aPlannedChangeHoldsFromItsDayInParisOn(String moment, boolean holds) {
        CourseCreditView planned = plan(NOW, TOMORROW, FILED, 0);
        assertThat(planned.isPlanned(planned.history().getFirst())).isTrue();
        assertThat(planned.row().next().from()).isEqualTo(TOMORROW);
        CourseCreditView later = at(moment, desk -> desk.service.of(course.id()));
        assertThat(later.row().today()).isEqualTo(holds ? FILED : CourseCredit.of(course));
        assertThat(later.holds(later.history().getFirst())).isEqualTo(holds);
        CourseCredit shown = at(moment, desk -> desk.credits.today(course));
        assertThat(shown).isEqualTo(later.row().today());
    }

    @Test
    void everyDecisionStaysWithItsAuthorAndReason() {
        plan(NOW, TOMORROW, FILED, 0);
        at(NOW, desk -> {
            desk.service.takeBack(course.id(), 1, "Publication reportée", 1);
            desk.flush();
            return null;
        });
        CourseCreditView view = plan(NOW, TOMORROW, credit(ActionType.GDR, "12", null), 2);
        assertThat(view.newest()).isEqualTo(3);
        assertThat(view.history()).hasSize(2).last().satisfies(row -> {
            assertThat(row.change().credit()).isEqualTo(FILED);
            assertThat(row.entered().reason()).isEqualTo("Action publiée");
            assertThat(row.takenBack().reason()).isEqualTo("Publication reportée");
            assertThat(row.takenBack().accountId()).isEqualTo(administrator);
        });
        assertThat(at("2026-12-24T09:00:00Z", desk -> desk.credits.held(course, TOMORROW))
                .data().type()).isEqualTo(ActionType.GDR);
    }

    @Test
    void whatAppliesIsNeverTakenBack() {
        plan(NOW, TOMORROW, FILED, 0);
        assertThatExceptionOfType(CreditBegun.class).isThrownBy(() -> at("2026-11-23T23:00:00Z",
                desk -> {
                    desk.service.takeBack(course.id(), 1, "Trop tard", 1);
                    return null;
                }));
        assertThat(at(NOW, desk -> desk.service.of(course.id())).newest()).isEqualTo(1);
    }

    @Test
    void whoDecidesMustHaveSeenTheLastDecision() {
        plan(NOW, TOMORROW, FILED, 0);
        assertThatExceptionOfType(StaleView.class)
                .isThrownBy(() -> plan(NOW, TOMORROW.plusDays(1), credit(ActionType.FC, "3",
                        null), 0));
        assertThatExceptionOfType(StaleView.class).isThrownBy(() -> at(NOW, desk -> {
            desk.service.takeBack(course.id(), 1, "Vu trop tôt", 0);
            return null;
        }));
    }

    @Test
    void whatIsWrongIsNamedBeforeAnythingIsKept() {
        assertThat(at(NOW, desk -> desk.service.preview(course.id(), TOMORROW.minusDays(1),
                CourseCredit.of(course))).faults())
                .containsExactlyInAnyOrder(CreditFault.DAY_BEGUN, CreditFault.NOTHING_NEW);
        assertThatExceptionOfType(CreditUnusable.class)
                .isThrownBy(() -> plan(NOW, TOMORROW.minusDays(1), FILED, 0))
                .returns("catalogue.refusal.credit.DAY_BEGUN", CreditUnusable::key);
        assertThatExceptionOfType(CreditReason.class).isThrownBy(() -> at(NOW, desk -> {
            desk.service.plan(course.id(), TOMORROW, FILED, " ", 0);
            return null;
        }));
        assertThat(at(NOW, desk -> desk.service.of(course.id())).history()).isEmpty();
    }

    @Test
    void aPreviewSaysUntilWhenAChangeWouldHold() {
        plan(NOW, TOMORROW.plusDays(30), FILED, 0);
        CreditPreview preview = at(NOW, desk -> desk.service.preview(course.id(), TOMORROW,
                credit(ActionType.GDR, "12", null)));
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.before()).isEqualTo(CourseCredit.of(course));
        assertThat(preview.until()).isEqualTo(TOMORROW.plusDays(29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update course_credit set reason = 'x' where course_id = ?",
        "delete from course_credit where course_id = ?"})
    void theDatabaseRefusesToChangeOrDeleteADecision(String change) {
        plan(NOW, TOMORROW, FILED, 0);
        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> database
                .inTransaction(em -> em.createNativeQuery(change)
                        .setParameter(1, course.id()).executeUpdate()));
    }

    @Test
    void theAuditLogNotesWhatWasDecidedAndNeverWhy() {
        plan(NOW, TOMORROW, FILED, 0);
        String facts = database.read(em -> (String) em.createNativeQuery("""
                        select concat(action, ' ', facts) from audit_entry where subject = ?
                        """).setParameter(1, course.id()).getSingleResult());
        assertThat(facts).isEqualTo("course.creditPlanned number=1 from=2026-11-24");
    }
}
