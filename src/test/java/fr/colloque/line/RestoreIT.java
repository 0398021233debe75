package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an old revision said becomes a draft again. */
@WithApplication
class RestoreIT {

    private static final String MODULE = "secret-280-signes";
    private static final String SCENARIO = "gastro-semaine";
    private static final String TITLE = "La semaine au cabinet";

    @Test
    void anOldRevisionIsRestoredAsDrafts() throws SQLException {
        int before = Integer.parseInt(Visitor.single(
                "select max(number) from revision where slug = ?", MODULE));
        Publishing.again(MODULE, TITLE, "Un autre titre");
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            page.navigate("/authoring/revision?kind=module&slug=" + MODULE + "&number=" + before);
            page.locator("#restore summary").click();
            page.locator("#restoring button").click();
            page.waitForURL(Pattern.compile(".*/authoring/review.*"));
            assertThat(page.locator("#changes")).containsText(SCENARIO);
            assertThat(page.locator("#publish .tag").first()).hasText("Brouillon");

            page.navigate("/authoring/scenario?module=" + MODULE + "&id=" + SCENARIO);
            assertThat(page.locator("[name='f-title.fr']")).hasValue(TITLE);
            page.locator(".savebar details summary").click();
            page.locator(".savebar details button").click();
            page.waitForURL(Pattern.compile(".*/authoring/module.*"));
        }
        Publishing.again(MODULE, "Un autre titre", TITLE);
    }
}
