package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An author writes in a lesson, in both languages, and cites what stands in the library. */
@WithApplication
class LessonLineIT {

    private static final String LESSON = "/authoring/lesson?module=patients-en-ligne&id=";

    @ParameterizedTest(name = "on a {0}")
    @EnumSource(Browser.Size.class)
    void aSourceIsCitedInBothLanguages(Browser.Size size) throws SQLException {
        try (Visitor author = Visitor.anybody(size, Locale.FRANCE).signIn(Visitor.AUTHOR)) {
            Page page = author.page();
            page.navigate("/authoring/module?id=patients-en-ligne");
            Locator link = page.locator("a[href*='/authoring/lesson']").first();
            String lesson = link.getAttribute("href").replaceAll(".*id=", "");
            link.click();
            assertThat(findings(page)).hasCount(0);

            cite(page, "fr", "\n\nRien ne se perd.\n\n", "R. 4127-4");
            assertThat(card(page, "fr").locator("a[href$='CSP-R4127-4']").last()).isVisible();
            assertThat(findings(page)).hasCount(1);
            findings(page).click();
            assertThat(text(page, "fr").or(text(page, "en")).and(
                    page.locator(":focus"))).isVisible();

            cite(page, "en", "\n\nNothing is lost.\n\n", "R. 4127-4");
            assertThat(findings(page)).hasCount(0);
            page.keyboard().press("Control+s");
            assertThat(page.locator(".savebar .saved")).containsText("enregistré à");
            assertThat(draft(lesson + ".fr.md")).contains("Rien ne se perd.",
                    "](cite:CSP-R4127-4)");

            discard(page);
            page.navigate(LESSON + lesson);
            assertThat(text(page, "fr")).not().hasValue(Pattern.compile("Rien ne se perd"));
        }
    }

    private static Locator findings(Page page) {
        return page.locator(".findings a");
    }

    private static Locator text(Page page, String tongue) {
        return page.locator("textarea[data-markdown=" + tongue + "]");
    }

    private static Locator card(Page page, String tongue) {
        return page.locator(".phone [lang=" + tongue + "]");
    }

    /** Types at the end of a text, then picks a source by key and words. */
    private static void cite(Page page, String tongue, String typed, String words) {
        text(page, tongue).press("Control+End");
        page.keyboard().insertText(typed);
        text(page, tongue).press("Alt+Shift+C");
        page.locator("#pick-text input").fill(words);
        page.locator("#pick-text .choices button[value='cite:CSP-R4127-4']").click();
        assertThat(text(page, tongue)).isFocused();
    }

    private static void discard(Page page) {
        page.locator(".savebar summary").click();
        page.locator(".savebar .danger").click();
        assertThat(page).hasURL(Pattern.compile(".*/authoring/(module|manifest).*"));
    }

    private static String draft(String name) throws SQLException {
        return Visitor.single("select text from draft where path like ?", "%/" + name);
    }
}
