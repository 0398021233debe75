package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an author types reaches the server by itself, and where it cannot, stays in the browser. */
@WithApplication
class KeptTypingIT {

    private static final String MODULE = "secret-280-signes";
    private static final String SCENARIO = "os-sans-histoire";
    private static final String ADDED = " Encore une phrase.";
    private static final Pattern WITH_IT = Pattern.compile(ADDED + "$");
    private static final int PAUSE_PASSED = 30_000;

    private final RunningApplication application;

    KeptTypingIT(RunningApplication application) {
        this.application = application;
    }

    @AfterEach
    void noDraft() throws Exception {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from draft where path like '%/" + SCENARIO + ".yaml'");
        }
    }

    @Test
    void aPauseSavesTheDraft() throws Exception {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = ScenarioDesk.open(author, MODULE, SCENARIO);
            desk.add("why.0.fr", ADDED);
            assertThat(desk.saved()).containsText("enregistré à",
                    new LocatorAssertions.ContainsTextOptions().setTimeout(PAUSE_PASSED));
            Assertions.assertThat(Visitor.single("select text from draft where path like ?",
                    "%/" + SCENARIO + ".yaml")).contains(ADDED);
            Assertions.assertThat(kept(author.page())).isZero();
        }
    }

    @Test
    void anExpiredSessionCostsASignInAndNoWord() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = ScenarioDesk.open(author, MODULE, SCENARIO);
            author.window().clearCookies();
            desk.add("why.0.fr", ADDED);
            assertThat(author.page().locator("#lost")).isVisible();
            Page page = author.page();
            page.onDialog(dialog -> dialog.accept());
            page.reload();
            signIn(page);
            takesItUpAgain(desk, page);
        }
    }

    @Test
    void aRestartOfTheServerCostsNoWord() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = ScenarioDesk.open(author, MODULE, SCENARIO);
            desk.add("why.0.fr", ADDED);
            author.page().waitForCondition(() -> kept(author.page()) > 0);
            application.restartServer();
            author.page().onDialog(dialog -> dialog.accept());
            author.page().reload();
            signIn(author.page());
            takesItUpAgain(desk, author.page());
        }
    }

    @Test
    void whatIsForgottenIsNotOfferedAgain() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = ScenarioDesk.open(author, MODULE, SCENARIO);
            Page page = author.page();
            page.onDialog(dialog -> dialog.accept());
            desk.add("why.0.fr", ADDED);
            page.waitForCondition(() -> kept(page) > 0);
            page.reload();
            page.locator("#kept [data-forget]").click();
            page.reload();
            assertThat(page.locator("[data-preview]").first()).isVisible();
            assertThat(page.locator("#kept")).isHidden();
            assertThat(desk.field("why.0.fr")).not().hasValue(WITH_IT);
        }
    }

    private static void signIn(Page page) {
        page.fill("#email", Visitor.AUTHOR);
        page.fill("#password", Visitor.PASSWORD);
        page.click("#enter");
    }

    private static void takesItUpAgain(ScenarioDesk desk, Page page) {
        assertThat(page.locator("#kept")).containsText("n’a pas été enregistré");
        page.locator("#kept [data-recover]").click();
        assertThat(desk.field("why.0.fr")).hasValue(WITH_IT);
        desk.save();
        assertThat(desk.saved()).containsText("enregistré à");
        assertThat(page.locator("#kept")).isHidden();
        Assertions.assertThat(kept(page)).isZero();
    }

    private static int kept(Page page) {
        return ((Number) page.evaluate("Object.keys(localStorage).length")).intValue();
    }
}
