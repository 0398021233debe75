package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Authors see what panels say, and publish nothing on which a panel is of two minds. */
@WithApplication
class PanelDeskIT {

    private static final String MODULE = "/authoring/module?id=secret-280-signes";
    private static final String DIVIDED = "[data-panel='concordance ecole-du-soir']";

    @AfterEach
    void asItWas() throws SQLException {
        change("delete from panel_answer where expert_id > ?", "900000");
        change("delete from draft where path like ?", "%/ecole-du-soir.yaml");
        change("delete from draft_writer where slug = ?", "secret-280-signes");
        change("update review set state = 'TAKEN_BACK', open_work = null where slug = ?"
                + " and open_work is not null", "secret-280-signes");
    }

    @Test
    void aPanelThatDividesWhileAnAuthorDecidesIsRefusedByNameAndThenShown() throws Exception {
        try (Visitor expert = Visitor.signedIn(Visitor.EXPERT);
                Visitor author = Visitor.signedIn(Visitor.AUTHOR);
                Visitor colleague = Visitor.signedIn(Visitor.AUTHOR)) {
            String wording = PanelLineIT.wording(expert);
            change("delete from panel_answer where wording = ?", wording);
            ScenarioDesk desk = ScenarioDesk.open(author, "secret-280-signes", "ecole-du-soir");
            desk.add("why.0.fr", " Relu.");
            desk.save();
            assertThat(desk.saved()).containsText("enregistré à");
            isApproved(author.page());
            author.page().navigate(MODULE);
            author.page().locator("#publication textarea").fill("Une raison de plus.");

            vote(wording, "-2", "-2", "2", "2", "0");
            sees(colleague.page(), "Deux réponses éloignées");
            author.page().locator("#publication button[type=submit]").click();

            assertThat(author.page().locator("body"))
                    .containsText("Les experts sont partagés entre deux réponses éloignées");
            author.page().navigate(MODULE);
            assertThat(author.page().locator(DIVIDED))
                    .containsText("la publication attend que le fait soit récrit");
        }
    }

    private static void isApproved(Page page) {
        page.navigate(MODULE);
        page.locator("#sending textarea").fill("Une raison de plus.");
        page.locator("#sending button[type=submit]").click();
        assertThat(page.locator("#publish .tag").first()).hasText("En relecture");
        try (Visitor reviewer = Visitor.signedIn(Visitor.REVIEWER)) {
            ReviewDesk.open(reviewer, "secret-280-signes").approve();
        }
    }

    @Test
    void whatThePanelSaysIsExplained() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            author.page().navigate(MODULE);
            Locator panel = author.page().locator("[data-panel='concordance os-sans-histoire']");
            assertThat(panel.locator(".votes tbody tr")).hasCount(5);
            assertThat(panel).containsText("12 experts ont répondu.");
            assertThat(panel).containsText("Un expert noté par les autres");
            assertThat(author.page().locator("[data-panel=together]"))
                    .containsText("α de Krippendorff");
            Locator words = author.page().locator("[data-panel='mark ecole-du-soir']");
            assertThat(words.locator("table.votes")).hasCount(2);
            assertThat(words).containsText("décisif");
        }
    }

    /** Other nodes look every few seconds. */
    private static void sees(Page page, String said) {
        for (int look = 0; look < 30; look++) {
            page.navigate(MODULE);
            if (page.locator(DIVIDED).innerText().contains(said)) {
                return;
            }
            page.waitForTimeout(1_000);
        }
        assertThat(page.locator(DIVIDED)).containsText(said);
    }

    private static void vote(String wording, String... choices) throws SQLException {
        for (int i = 0; i < choices.length; i++) {
            change("insert into panel_answer (wording, expert_id, module_id, scenario_id, task,"
                    + " choice, language, reason, answered_at) values (?, " + (900_001 + i)
                    + ", 'secret-280-signes', 'ecole-du-soir', 'concordance', '" + choices[i]
                    + "', 'fr', '', now(6))", wording);
        }
    }

    private static void change(String sql, String parameter) throws SQLException {
        try (Connection connection = RunningApplication.get().connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }
}
