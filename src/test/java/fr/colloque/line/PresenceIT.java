package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.SqlCount;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time is measured while somebody is at a page, by the server. */
@WithApplication
class PresenceIT {

    private static final String MODULE = "secret-280-signes";
    private static final String LESSON = "lesson/" + MODULE + "/01-vu-entendu-compris";
    private static final String CARD = "/lesson/card?course=" + Sitting.COURSE + "&module="
            + MODULE + "&lesson=01-vu-entendu-compris";

    private final SqlCount statements;

    PresenceIT(RunningApplication application) {
        this.statements = SqlCount.of(application);
    }

    @Test
    void aPageTellsThatItsDoctorComesAndGoes() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email)) {
            enrol(doctor);
            Page page = doctor.page();
            Response told = page.waitForResponse(r -> r.url().endsWith("/do/present"),
                    () -> page.navigate(CARD));
            assertThat(told.status()).isEqualTo(204);
            assertThat(told.request().postData()).contains("arriving=true");
            page.mouse().move(50, 80);
            page.mouse().move(60, 90);
            assertThat(page.waitForRequest(r -> r.url().endsWith("/do/present"),
                    () -> turn(page, "hidden")).postData()).doesNotContain("arriving");
            assertThat(page.waitForRequest(r -> r.url().endsWith("/do/present"),
                    () -> turn(page, "visible")).postData()).contains("arriving=true");
        }
        assertThat(signs(email)).isEqualTo("1");
        assertThat(counted(email)).isEqualTo("0");
    }

    @Test
    void thePathShowsWhatWasMeasured() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email)) {
            enrol(doctor);
            doctor.page().navigate("/enrolment/path?course=" + Sitting.COURSE);
            assertThat(doctor.page().locator(".spent")).hasCount(0);
            seen(email, 150);
            tell(doctor, LESSON, 204);
            doctor.page().reload();
            assertThat(doctor.page().locator(".spent")).hasCount(1);
            assertThat(doctor.page().locator(".sublist .spent")).containsText("2\u00a0min");
        }
        assertThat(Integer.parseInt(counted(email))).isBetween(150_000, 165_000);
    }

    @Test
    void aSignCostsTwoStatementsAndComesNotTooOften() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email)) {
            enrol(doctor);
            assertThat(statements.during(() -> tell(doctor, "pre_test", 204))).hasSize(2);
            assertThat(statements.during(() -> tell(doctor, "pre_test", 204))).hasSize(1);
        }
        assertThat(signs(email)).isEqualTo("1");
    }

    @Test
    void whoWasAwayLongerThanTheCutOffWasAway() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email)) {
            enrol(doctor);
            seen(email, 601);
            tell(doctor, LESSON, 204);
        }
        assertThat(signs(email)).isEqualTo("2");
        assertThat(counted(email)).isEqualTo("0");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"lesson/" + MODULE + "/99-no-such-card, 404", "lesson/no-module/01-a, 404",
        "scenario/" + MODULE + "/01-vu-entendu-compris, 404", "exam, 404"})
    void onlyUnitsOfTheCourseAreHeard(String unit, int status) throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email)) {
            tell(doctor, LESSON, 404);
            enrol(doctor);
            tell(doctor, unit, status);
        }
        assertThat(signs(email)).isEqualTo("0");
    }

    @Test
    void nothingIsMeasuredOnceTheCourseIsCompleted() throws Exception {
        String email = Visitor.newcomer();
        Completion.ofTheCourseBy(email);
        try (Visitor doctor = Visitor.signedIn(email)) {
            tell(doctor, LESSON, 204);
        }
        assertThat(signs(email)).isEqualTo("0");
    }

    private static void enrol(Visitor doctor) {
        Sitting.post(doctor, "enrol", Map.of("course", Sitting.COURSE));
    }

    private static void tell(Visitor doctor, String unit, int status) {
        Map<String, String> sign = new HashMap<>(Map.of("course", Sitting.COURSE, "unit", unit));
        assertThat(Sitting.post(doctor, "present", sign).status()).as(unit).isEqualTo(status);
    }

    /** What a browser does when its window is put away, or brought back. */
    private static void turn(Page page, String state) {
        page.evaluate("""
                state => {
                  Object.defineProperty(document, 'visibilityState',
                      { value: state, configurable: true });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""", state);
    }

    /** Leaves a first sign of this doctor so many seconds ago. */
    private static void seen(String email, int secondsAgo) throws Exception {
        try (Connection connection = RunningApplication.get().connection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into presence (doctor_id, enrolment_id, kind, module_id, unit_id,
                            previous_at, heard_at, counted_ms)
                        select e.doctor_id, e.id, 'lesson', 'a', 'b', '1970-01-01',
                            utc_timestamp(6) - interval ? second, 0
                        from enrolment e join account a on a.id = e.doctor_id
                        where a.email = ?""")) {
            insert.setInt(1, secondsAgo);
            insert.setString(2, email);
            insert.executeUpdate();
        }
    }

    private static String counted(String email) throws Exception {
        return Visitor.single("""
                select coalesce(sum(p.counted_ms), 0) from presence p
                join account a on a.id = p.doctor_id where a.email = ?""", email);
    }

    private static String signs(String email) throws Exception {
        return Visitor.single("""
                select count(*) from presence p
                join account a on a.id = p.doctor_id where a.email = ?""", email);
    }
}
