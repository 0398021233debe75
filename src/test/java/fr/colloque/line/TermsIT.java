package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.launch.Browser;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of a test: time and who has more of it, how often, pauses, what is shown after. */
@WithApplication
class TermsIT {

    static final String PATH = "/enrolment/path?course=" + Sitting.COURSE;
    private static final int PATIENCE = 100;

    @Test
    void aTestShowsItsEndAndIsHandedInByItself() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long test = Sitting.start(doctor, "post-test", "");
            Page page = doctor.page();
            page.navigate(paper(test));
            assertThat(page.locator(".clock")).containsText("Fin à");
            assertThat(page.locator(".clock .left"))
                    .hasText(Pattern.compile("(29:5\\d|30:00)"));
            page.navigate("/attempt/summary?attempt=" + test);
            assertThat(page.locator(".clock .left")).hasText(Pattern.compile("\\d+:\\d\\d"));
            Assertions.assertThat(answer(doctor, test)).isEqualTo(303);
            endedAgo(test, 60);
            Assertions.assertThat(answer(doctor, test)).isEqualTo(409);
            page.navigate(paper(test));
            assertThat(page).hasURL(Pattern.compile(".*/attempt/result.*"));
            assertThat(page.locator("main")).containsText("Le temps s’est écoulé");
            Assertions.assertThat(Sitting.post(doctor, "hand-in", Map.of("attempt", "" + test,
                    "version", "1")).status()).isEqualTo(303);
            Assertions.assertThat(Visitor.single(
                    "select handed_in_at = due_at from attempt where id = ?", test))
                    .isEqualTo("1");
        }
    }

    @Test
    void theEndComesThoughNobodyLooks() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long test = Sitting.start(doctor, "post-test", "");
            endedAgo(test, 60);
            String handedIn = null;
            for (int look = 0; look < PATIENCE && handedIn == null; look++) {
                doctor.page().waitForTimeout(200);
                handedIn = Visitor.single("select handed_in_at from attempt where id = ?", test);
            }
            Assertions.assertThat(handedIn).isNotNull();
            Assertions.assertThat(Visitor.single("""
                    select e.post_tests from enrolment e join attempt a on a.enrolment_id = e.id
                    where a.id = ?""", test)).isEqualTo("1");
        }
    }

    @Test
    void aClockThatRunsOutLeadsToTheResult() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long test = Sitting.start(doctor, "post-test", "");
            endedAgo(test, -2);
            doctor.page().navigate(paper(test));
            assertThat(doctor.page().locator(".clock [role=status]")).containsText("écoulé");
            doctor.page().waitForURL(url -> url.contains("/attempt/result"));
            assertThat(doctor.page().locator("main")).containsText("Le temps s’est écoulé");
        }
    }

    @Test
    void whatIsChosenWhenTheTimeRunsOutIsSentBeforeTheResultIsShown() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long test = Sitting.start(doctor, "post-test", "");
            endedAgo(test, -8);
            Page page = doctor.page();
            page.navigate(paper(test));
            page.locator("label.verdict-opt").first().click();
            String chosen = page.locator("label.verdict-opt input").first().inputValue();
            Assertions.assertThat(answersTo(test)).isEqualTo("0");
            page.waitForURL(url -> url.contains("/attempt/result"));
            assertThat(page.locator("main")).containsText("Le temps s’est écoulé");
            assertThat(page.locator("#outbox")).isHidden();
            Assertions.assertThat(Visitor.single("select choice from answer "
                    + "where attempt_id = ? and position = 1 and task = 0", test))
                    .isEqualTo(chosen);
            Assertions.assertThat(answersTo(test)).as("nothing else was chosen").isEqualTo("1");
        }
    }

    private static String answersTo(long test) throws Exception {
        return Visitor.single("select count(*) from answer where attempt_id = ?", test);
    }

    @Test
    void betweenTwoSittingsThereIsAPauseAndAfterTheLastThereIsNone() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long test = Sitting.start(doctor, "post-test", "");
            handIn(doctor, test);
            Page page = doctor.page();
            page.navigate("/attempt/result?attempt=" + test);
            assertThat(page.locator("main")).containsText("Prochaine tentative possible");
            assertThat(page.locator("main form[action='/do/start']")).hasCount(0);
            page.navigate(PATH);
            assertThat(page.locator("main")).containsText("Prochaine tentative possible");
            Assertions.assertThat(start(doctor)).isEqualTo(409);
            change("last_post_test_at = last_post_test_at - interval 25 hour", test);
            page.navigate(PATH);
            assertThat(page.locator("main")).containsText("Il reste 2 tentatives");
            Assertions.assertThat(start(doctor)).isEqualTo(303);
            handIn(doctor, Sitting.start(doctor, "post-test", ""));
            change("post_tests = 3", test);
            Assertions.assertThat(start(doctor)).isEqualTo(409);
            page.navigate(PATH);
            assertThat(page.locator("main")).containsText("Toutes les tentatives");
        }
    }

    @Test
    void aPreTestIsSatOnce() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            handIn(doctor, Sitting.start(doctor, "pre-test", ""));
            Assertions.assertThat(Sitting.post(doctor, "start", Map.of("course",
                    Sitting.COURSE, "pool", "pre-test")).status()).isEqualTo(409);
        }
    }

    @ParameterizedTest(name = "a review of {0}: {1} scores, corrections answered with {2}")
    @CsvSource({"FULL, 1, 200", "SCORE, 1, 403", "NONE, 0, 403"})
    void afterwardsAsMuchIsShownAsTheCourseAllows(String review, int scores, int status)
            throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long test = Sitting.start(doctor, "post-test", "");
            update("update attempt set review = '" + review + "' where id = ?", test);
            handIn(doctor, test);
            doctor.page().navigate("/attempt/result?attempt=" + test);
            assertThat(doctor.page().locator(".score")).hasCount(scores);
            assertThat(doctor.page().locator(".sheetlist a")).hasCount(status == 200 ? 6 : 0);
            Assertions.assertThat(doctor.status("/attempt/feedback?attempt=" + test + "&q=1"))
                    .isEqualTo(status);
        }
    }

    @Test
    void whoIsGivenMoreTimeHasItAndSeesIt() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/accounts");
            page.fill("#search", Visitor.lastName(email));
            page.locator(".tools button").click();
            assertThat(page.locator("#rows tbody tr")).hasCount(1);
            page.locator("#rows tr", new Page.LocatorOptions().setHasText(Visitor.lastName(email)))
                    .getByText("Modifier").click();
            page.fill("#percent", "50");
            page.locator("#giveExtra").click();
            assertThat(page.locator("#rows")).containsText("50");
        }
        try (Visitor doctor = Visitor.signedIn(email)) {
            long test = Sitting.start(doctor, "post-test", "");
            doctor.page().navigate("/attempt/summary?attempt=" + test);
            assertThat(doctor.page().locator(".clock")).containsText("50");
            Assertions.assertThat(Visitor.single("""
                    select round(timestampdiff(second, started_at, due_at) / 60)
                    from attempt where id = ?""", test)).isEqualTo("45");
        }
    }

    @Test
    void anotherDeviceGoesOnAtTheSamePlace() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor desk = Visitor.signedIn(email);
                Visitor phone = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)
                        .signIn(email)) {
            long test = Sitting.start(desk, "pre-test", "");
            desk.page().navigate(paper(test));
            new Expertise(desk.page(), fr.colloque.core.module.Language.FR).answer();
            desk.page().waitForURL(url -> url.contains("q=2"));
            phone.page().navigate("/");
            phone.page().locator("form[action='/do/start'] button").click();
            assertThat(phone.page()).hasURL(Pattern.compile(".*attempt=" + test + "&q=2"));
        }
    }

    private static String paper(long test) {
        return "/attempt/paper?attempt=" + test + "&q=1";
    }

    static int start(Visitor doctor) {
        return Sitting.post(doctor, "start",
                Map.of("course", Sitting.COURSE, "pool", "post-test")).status();
    }

    private static int answer(Visitor doctor, long test) {
        return Sitting.post(doctor, "answer", Map.of("attempt", "" + test, "question", "1",
                "kinds", "judge", "t0", "none", "then", "next")).status();
    }

    static void handIn(Visitor doctor, long test) throws Exception {
        Assertions.assertThat(Sitting.post(doctor, "hand-in", Map.of("attempt", "" + test,
                "version", Sitting.version(test))).status()).isEqualTo(303);
    }

    private static void endedAgo(long test, int seconds) throws Exception {
        update("update attempt set due_at = date_format(utc_timestamp(), '%Y-%m-%d %H:%i:%s')"
                + " - interval " + seconds + " second where id = ?", test);
    }

    static void change(String what, long test) throws Exception {
        update("update enrolment set " + what
                + " where id = (select enrolment_id from attempt where id = ?)", test);
    }

    static void update(String sql, long id) throws Exception {
        try (Connection connection = RunningApplication.get().connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.executeUpdate();
        }
    }
}
