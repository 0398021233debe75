package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.colloque.launch.RunningApplication;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Answers wait in the browser for the doctor who gave them, and for nobody else. */
class SignedOutIT extends OnPaper {

    @Test
    void anExpiredSessionIsTakenUpAgainInPlaceByTheSameDoctorOnly() throws Exception {
        String stranger = Visitor.newcomer();
        paper.doctor().window().clearCookies();
        OpenPaper.give(page, 2);
        paper.signInAgain(stranger);
        assertThat(page.locator("#again .error")).containsText("pas celui");
        Assertions.assertThat(paper.kept(1)).isEqualTo("-");
        paper.signInAgain(paper.email());
        assertThat(page.locator("#again")).isHidden();
        assertThat(OpenPaper.line(page)).hasText(OpenPaper.SAVED);
        Assertions.assertThat(paper.kept(1)).isEqualTo("breach");
    }

    @Test
    void aRestartOfTheServerCostsASignInAndNoAnswer(RunningApplication application)
            throws Exception {
        OpenPaper.choose(page, 2);
        application.restartServer();
        OpenPaper.button(page).click();
        paper.signInAgain(paper.email());
        assertThat(OpenPaper.line(page)).hasText(OpenPaper.SAVED);
        Assertions.assertThat(paper.kept(1)).isEqualTo("breach");
    }

    @Test
    void whoeverSignedInMeanwhileDoesNotGetTheAnswer() throws Exception {
        page.route(OpenPaper.ANSWERS, Route::abort);
        OpenPaper.give(page, 2);
        assertThat(OpenPaper.line(page)).containsText("gardée");
        paper.doctor().window().clearCookies();
        String other = Visitor.newcomer();
        Page tab = paper.doctor().window().newPage();
        tab.navigate("/account/sign-in");
        tab.fill("#email", other);
        tab.fill("#password", Visitor.PASSWORD);
        tab.click("#enter");
        tab.waitForURL(url -> !url.contains("/account/sign-in"));
        assertThat(tab.locator("#outbox")).isHidden();
        page.unroute(OpenPaper.ANSWERS);
        page.locator("#outbox button").click();
        assertThat(OpenPaper.line(page)).containsText("Une autre personne");
        assertThat(page.locator("#outbox")).containsText("pas encore enregistrée");
        Assertions.assertThat(paper.kept(1)).isEqualTo("-");
    }

    @Test
    void signingOutWithSomethingUnsavedAsksFirst() {
        page.route(OpenPaper.ANSWERS, Route::abort);
        OpenPaper.give(page, 2);
        assertThat(OpenPaper.line(page)).containsText("gardée");
        page.navigate("/");
        page.route(OpenPaper.ANSWERS, Route::abort);
        page.locator("details.menu summary").click();
        page.locator("form[action='/account/sign-out'] button").click();
        page.locator("#unsent button[value=stay]").click();
        assertThat(page.locator("#outbox")).containsText("pas encore enregistrée");
        page.locator("details.menu summary").click();
        page.locator("form[action='/account/sign-out'] button").click();
        page.locator("#unsent button[value=forget]").click();
        assertThat(page.locator("details.menu")).hasCount(0);
        Assertions.assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    }
}
