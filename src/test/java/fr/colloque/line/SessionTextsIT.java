package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an author did in a session is undone beyond the field: by a key, or from a list. */
@WithApplication
class SessionTextsIT {

    private static final String ADDED = " Encore une phrase.";

    private final RunningApplication application;

    SessionTextsIT(RunningApplication application) {
        this.application = application;
    }

    @AfterEach
    void noDraft() throws Exception {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from draft where path like '%/os-sans-histoire.yaml'");
        }
    }

    @Test
    void aReasonThatWasTakenOutComesBack() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = open(author);
            Locator reasons = author.page().locator("textarea[name^='f-why.'][name$='.fr']");
            assertThat(reasons).hasCount(3);
            String first = desk.field("why.0.fr").inputValue();
            author.page().locator("[data-act=remove][data-at='why.0']").click();
            assertThat(reasons).hasCount(2);
            assertThat(author.page().locator("#edit:not([aria-busy])")).hasCount(1);

            press(author.page(), "Control+z");
            assertThat(reasons).hasCount(3);
            assertThat(desk.field("why.0.fr")).hasValue(first);
            press(author.page(), "Control+y");
            assertThat(reasons).hasCount(2);
        }
    }

    @Test
    void theTextAsThePageOpenedIsInTheList() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = open(author);
            desk.add("why.0.fr", ADDED);
            desk.save();
            assertThat(desk.saved()).containsText("enregistré à");
            author.page().locator("[data-open=history]").click();
            Locator moments = author.page().locator("#history li");
            assertThat(moments).hasCount(2);
            assertThat(moments.first()).containsText("à l’écran");
            moments.last().locator("button").click();
            assertThat(desk.field("why.0.fr")).not().hasValue(Pattern.compile(ADDED + "$"));
            desk.save();
            assertThat(desk.saved()).containsText("enregistré à");
        }
    }

    @Test
    void theKeysAreListed() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            open(author);
            press(author.page(), "?");
            assertThat(author.page().locator("#keys")).containsText("Ctrl + S");
            author.page().keyboard().press("Escape");
            assertThat(author.page().locator("#keys")).isHidden();
        }
    }

    private static ScenarioDesk open(Visitor author) {
        return ScenarioDesk.open(author, "secret-280-signes", "os-sans-histoire");
    }

    /** A key outside any field. */
    private static void press(Page page, String key) {
        page.locator("#preview").click();
        page.keyboard().press(key);
    }
}
