package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.colloque.platform.config.Settings;
import java.time.Clock;
import java.time.LocalDate;

/** The page on which a reviewer reads what an author has sent, with his hands on it. */
final class ReviewDesk {

    private final Page page;

    private ReviewDesk(Page page) {
        this.page = page;
    }

    /** Found in the list of what waits. */
    static ReviewDesk open(Visitor reviewer, String module) {
        reviewer.page().navigate("/authoring/reviews");
        reviewer.page().locator("main h2 a[href$='slug=" + module + "']").click();
        reviewer.page().locator("#decision").waitFor();
        return new ReviewDesk(reviewer.page());
    }

    /** Where the module stands. */
    Locator stage() {
        return page.locator("#publish .tag").first();
    }

    void remark(String field, String text) {
        int before = page.locator(".thread").count();
        page.locator("#remark summary").click();
        page.locator("#remark select").selectOption(field);
        page.locator("#remark textarea").fill(text);
        page.locator("#remark button").click();
        assertThat(page.locator(".thread")).hasCount(before + 1);
    }

    void settleRemark() {
        page.locator(".thread > button").first().click();
        page.locator(".thread.resolved").first().waitFor();
    }

    void askForChanges(String reason) {
        page.locator("#asking textarea").fill(reason);
        page.locator("#asking button[type=submit]").click();
        page.locator("#decision").waitFor(gone());
    }

    /** With today as the day of his legal check. */
    void approve() {
        page.locator("#approval input[type=date]").fill(
                LocalDate.now(Clock.system(Settings.ZONE)).toString());
        page.locator("#approval button[type=submit]").click();
        page.locator("#approval").waitFor(gone());
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED);
    }
}
