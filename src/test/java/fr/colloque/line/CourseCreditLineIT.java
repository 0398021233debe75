package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import fr.colloque.platform.config.Settings;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An administrator plans what a course is to count for, sees it planned, and takes it back. */
@WithApplication
class CourseCreditLineIT {

    private static final String PAGE = "/admin/course-credit?id=" + Sitting.COURSE;

    @Test
    void aChangeIsShownPlannedAndTakenBackBeforeItsDay() throws Exception {
        LocalDate today = LocalDate.now(Settings.ZONE);
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/credits");
            page.click("main table a");
            assertThat(page.locator("main")).containsText("D’après le parcours publié");
            refused(page, today);
            planned(page, today.plusDays(400));
            takenBack(page);
        }
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            anybody.page().navigate("/catalogue/course?id=" + Sitting.COURSE);
            assertThat(anybody.page().locator("main")).containsText("Action non déposée");
        }
    }

    private static void refused(Page page, LocalDate day) {
        page.fill("#from", day.toString());
        page.fill("#session", "26.001");
        page.click("#show");
        assertThat(page.locator("[role=alert]").last()).containsText("Choisissez demain");
        assertThat(page.locator("[role=alert]").last()).containsText("numéro de session suppose");
        assertThat(page.locator("#plan-it")).hasCount(0);
        page.fill("#hours", "1,25");
        page.click("#show");
        assertThat(page.locator("main")).containsText("Donnez les heures par demies");
    }

    private static void planned(Page page, LocalDate day) {
        page.fill("#from", day.toString());
        page.fill("#hours", "1");
        page.fill("#reference", "57202625011");
        page.selectOption("#type", "EPP");
        page.click("#show");
        assertThat(page.locator("#plan del").first()).containsText("Formation continue");
        assertThat(page.locator("#plan ins").first()).containsText("Évaluation");
        PagesIT.judge(page, PAGE);
        page.click("#plan-it");
        assertThat(page.locator("main")).containsText("Donnez un motif");
        page.fill("#plan-reason", "Action publiée");
        page.selectOption("#type", "GDR");
        page.click("#plan-it");
        assertThat(page.locator("#plan ins").first()).containsText("Gestion des risques");
        page.click("#plan-it");
        assertThat(page.locator("main")).containsText("Le changement est prévu");
        assertThat(page.locator("#changes li").first()).containsText("Prévu");
        assertThat(page.locator("#changes li").first()).containsText("Action publiée");
    }

    private static void takenBack(Page page) {
        page.navigate(PAGE);
        page.locator("#changes a").first().click();
        page.fill("#back-reason", "Publication reportée");
        page.click("#take-back");
        assertThat(page.locator("main")).containsText("Le changement est retiré");
        assertThat(page.locator("#changes li").first()).containsText("Publication reportée");
        assertThat(page.locator("#changes a")).hasCount(0);
    }
}
