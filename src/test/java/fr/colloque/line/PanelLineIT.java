package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.launch.Browser;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An expert answers, and doctors see what the panel has become. */
@WithApplication
class PanelLineIT {

    static final String TASK =
            "/panel/task?module=secret-280-signes&scenario=ecole-du-soir&kind=concordance";

    @ParameterizedTest(name = "on a {0}")
    @CsvSource({"PHONE, fr", "DESK, en"})
    void anExpertSeesNoKeyAnswersAndIsLedOn(Browser.Size size, String language) {
        try (Visitor expert = Visitor.anybody(size, Locale.forLanguageTag(language))
                .signIn(Visitor.EXPERT)) {
            Page page = expert.page();
            assertThat(page.locator("h1")).isVisible();
            Assertions.assertThat(page.url()).endsWith("/panel/");
            page.navigate(TASK);
            Assertions.assertThat(page.content()).doesNotContain("decisive", "breach",
                    "class=\"votes");
            page.locator("label.opt:has(input[value='-1'])").click();
            page.fill("#reason", "Le cercle est petit.");
            page.locator(".go button").click();
            page.waitForURL(url -> !url.contains("kind=concordance&scenario=ecole-du-soir")
                    && !url.endsWith(TASK));
            page.navigate(TASK);
            assertThat(page.locator("input[value='-1']")).isChecked();
            assertThat(page.locator("#reason")).hasValue("Le cercle est petit.");
        }
    }

    @Test
    void marksAreKeptAndShownAgain() {
        try (Visitor expert = Visitor.signedIn(Visitor.EXPERT)) {
            Page page = expert.page();
            String task = "/panel/task?module=patients-en-ligne"
                    + "&scenario=merci-operation-mardi&kind=mark";
            page.navigate(task);
            Locator third = page.locator(".word").nth(2);
            if (!third.locator("input").isChecked()) {
                third.click();
            }
            page.locator(".go button").click();
            page.waitForURL(url -> !url.endsWith(task));
            page.navigate(task);
            assertThat(page.locator(".word input").nth(2)).isChecked();
        }
    }

    @Test
    void aPanelGoesFromPendingToProvisionalToSound() throws Exception {
        try (Visitor expert = Visitor.signedIn(Visitor.EXPERT);
                Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            String wording = wording(expert);
            long attempt = Sitting.start(doctor, "practice", "secret-280-signes");
            String feedback = "/attempt/feedback?attempt=" + attempt + "&q=" + position(attempt);
            closeAll(attempt);
            standsWith(doctor.page(), feedback, wording, 2, "Panel attendu");
            standsWith(doctor.page(), feedback, wording, 6, "provisoire");
            assertThat(doctor.page().locator("[data-other=concordance] .reasons li")).hasCount(6);
            standsWith(doctor.page(), feedback, wording, 11, "11 experts");
            assertThat(doctor.page().locator("[data-other=concordance]"))
                    .not().containsText("provisoire");
            change("delete from panel_answer where wording = ? and expert_id > 900000", wording);
        }
    }

    /** What the page of the task hands back with an answer. */
    static String wording(Visitor expert) {
        expert.page().navigate(TASK);
        return expert.page().locator("input[name=wording]").inputValue();
    }

    private static void standsWith(Page page, String feedback, String wording, int experts,
                                   String said) throws SQLException {
        change("delete from panel_answer where wording = ?", wording);
        for (int expert = 1; expert <= experts; expert++) {
            change("insert into panel_answer (wording, expert_id, module_id, scenario_id, task,"
                    + " choice, language, reason, answered_at) values (?, " + (900_000 + expert)
                    + ", 'secret-280-signes', 'ecole-du-soir', 'concordance', '1', 'fr',"
                    + " 'Une raison', now(6))", wording);
        }
        Locator shown = page.locator("[data-other=concordance]");
        for (int look = 0; look < 30; look++) {       // other nodes look every few seconds
            page.navigate(feedback);
            if (shown.innerText().contains(said)) {
                return;
            }
            page.waitForTimeout(1_000);
        }
        Assertions.assertThat(shown.innerText()).contains(said);
    }

    private static String position(long attempt) throws SQLException {
        return Visitor.single("select position from attempt_item where attempt_id = ?"
                + " and scenario_id = 'ecole-du-soir'", attempt);
    }

    private static void closeAll(long attempt) throws SQLException {
        change("update attempt_item set closed_at = now(6), critical_miss = 0, score = 0"
                + " where attempt_id = ?", String.valueOf(attempt));
    }

    private static void change(String sql, String parameter) throws SQLException {
        try (Connection connection = RunningApplication.get().connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }
}
