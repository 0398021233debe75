package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may happen to a doctor between giving an answer and its being saved, and what is said. */
@WithApplication
class NothingLostIT {

    private static final Pattern SAVED = Pattern.compile("Enregistré à \\d\\d:\\d\\d:\\d\\d");
    private static final String ANSWERS = "**/do/answer";

    private String email;
    private Visitor doctor;
    private Page page;
    private long attempt;

    @BeforeEach
    void aTestUnderWay() throws Exception {
        email = Visitor.newcomer();
        doctor = Visitor.signedIn(email);
        attempt = Sitting.start(doctor, "pre-test", "");
        page = doctor.page();
        page.onDialog(Dialog::accept);                // the browser's own, before leaving
        open(page, 1);
    }

    @AfterEach
    void done() {
        doctor.close();
    }

    @Test
    void aDoubleClickGivesOneAnswer() throws Exception {
        verdict(page, 2).click();
        button(page).dblclick();
        assertThat(line(page)).hasText(SAVED);
        assertThat(page.locator("fieldset.task[data-task='1']")).isVisible();
        Assertions.assertThat(answers(1)).isEqualTo("breach");
    }

    @Test
    void ofTwoTabsTheLaterAnswerStandsAndTheOtherTabSaysSo() throws Exception {
        Page other = doctor.window().newPage();
        open(other, 1);
        give(page, 0);
        assertThat(line(page)).hasText(SAVED);
        assertThat(line(other)).containsText("plus récente");
        give(other, 2);
        assertThat(line(other)).hasText(SAVED);
        assertThat(line(page)).containsText("plus récente");
        Assertions.assertThat(answers(1)).isEqualTo("breach");
    }

    @Test
    void anAnswerThatComesTooLateSaysThatALaterOneStands() throws Exception {
        page.route(ANSWERS, Route::abort);
        give(page, 0);
        assertThat(line(page)).containsText("gardée");
        Sitting.post(doctor, "answer", Map.of("attempt", String.valueOf(attempt), "question", "1",
                "kinds", "judge", "t0", "breach", "then", "next"));
        page.unroute(ANSWERS);
        page.locator("#outbox button").click();
        assertThat(line(page)).containsText("plus récente");
        Assertions.assertThat(answers(1)).isEqualTo("breach");
        page.locator("#outbox button").click();       // shows the one that stands
        page.waitForURL("**/attempt/paper**");
        Assertions.assertThat(verdict(page, 2).locator("input").isChecked()).isTrue();
    }

    @Test
    void theWayBackShowsWhatWasGivenAndTakesAnother() throws Exception {
        give(page, 2);
        assertThat(line(page)).hasText(SAVED);
        open(page, 2);
        page.goBack();
        page.locator("[data-back]").click();
        assertThat(verdict(page, 2).locator("input")).isChecked();
        give(page, 0);
        assertThat(line(page)).hasText(SAVED);
        Assertions.assertThat(answers(1)).isEqualTo("none");
    }

    @Test
    void whatIsNotSavedSurvivesReloadingAndOtherQuestionsAndIsSaidThere() throws Exception {
        page.route(ANSWERS, Route::abort);
        give(page, 2);
        assertThat(line(page)).containsText("gardée");
        page.reload();
        assertThat(page.locator("#outbox")).containsText("pas encore enregistrée");
        assertThat(verdict(page, 2).locator("input")).isChecked();
        open(page, 2);
        assertThat(page.locator("#outbox")).containsText("Situation 1");
        Assertions.assertThat(answers(1)).isEqualTo("-");
        page.unroute(ANSWERS);
        page.locator("#outbox button").click();
        assertThat(page.locator("#outbox")).isHidden();
        Assertions.assertThat(answers(1)).isEqualTo("breach");
    }

    @Test
    void anExpiredSessionIsTakenUpAgainInPlaceByTheSameDoctorOnly() throws Exception {
        String stranger = Visitor.newcomer();
        doctor.window().clearCookies();
        give(page, 2);
        signInAgain(stranger);
        assertThat(page.locator("#again .error")).containsText("pas celui");
        Assertions.assertThat(answers(1)).isEqualTo("-");
        signInAgain(email);
        assertThat(page.locator("#again")).isHidden();
        assertThat(line(page)).hasText(SAVED);
        Assertions.assertThat(answers(1)).isEqualTo("breach");
    }

    @Test
    void aRestartOfTheServerCostsASignInAndNoAnswer(RunningApplication application)
            throws Exception {
        verdict(page, 2).click();
        application.restartServer();
        button(page).click();
        signInAgain(email);
        assertThat(line(page)).hasText(SAVED);
        Assertions.assertThat(answers(1)).isEqualTo("breach");
    }

    @Test
    void whoeverSignedInMeanwhileDoesNotGetTheAnswer() throws Exception {
        page.route(ANSWERS, Route::abort);
        give(page, 2);
        assertThat(line(page)).containsText("gardée");
        doctor.window().clearCookies();
        String other = Visitor.newcomer();
        Page tab = doctor.window().newPage();
        tab.navigate("/account/sign-in");
        tab.fill("#email", other);
        tab.fill("#password", Visitor.PASSWORD);
        tab.click("#enter");
        tab.waitForURL(url -> !url.contains("/account/sign-in"));
        assertThat(tab.locator("#outbox")).isHidden();
        page.unroute(ANSWERS);
        page.locator("#outbox button").click();
        assertThat(line(page)).containsText("Une autre personne");
        assertThat(page.locator("#outbox")).containsText("pas encore enregistrée");
        Assertions.assertThat(answers(1)).isEqualTo("-");
    }

    @Test
    void aPaperThatWasHandedInSaysSoAndWhatIsSafe() throws Exception {
        Sitting.post(doctor, "hand-in", Map.of("attempt", String.valueOf(attempt), "version",
                Sitting.version(attempt)));
        give(page, 2);
        assertThat(line(page)).containsText("Ce qui était enregistré le reste");
        Assertions.assertThat(answers(1)).isEqualTo("-");
    }

    @Test
    void aRevisionPublishedMeanwhileChangesNothingForAPaperUnderWay() throws Exception {
        String shown = Sitting.scenario(attempt, 1);
        Publishing.again(shown.replaceAll("/.*", ""));
        give(page, 2);
        assertThat(line(page)).hasText(SAVED);
        Assertions.assertThat(Sitting.scenario(attempt, 1)).isEqualTo(shown);
        Assertions.assertThat(answers(1)).isEqualTo("breach");
        open(page, 1);
        page.locator("[data-back]").click();
        assertThat(verdict(page, 2).locator("input")).isChecked();
    }

    @Test
    void signingOutWithSomethingUnsavedAsksFirst() {
        page.route(ANSWERS, Route::abort);
        give(page, 2);
        assertThat(line(page)).containsText("gardée");
        page.navigate("/");
        page.route(ANSWERS, Route::abort);
        page.locator("details.menu summary").click();
        page.locator("form[action='/account/sign-out'] button").click();
        page.locator("#unsent button[value=stay]").click();
        assertThat(page.locator("#outbox")).containsText("pas encore enregistrée");
        page.locator("form[action='/account/sign-out'] button").click();
        page.locator("#unsent button[value=forget]").click();
        page.waitForURL(url -> !url.contains("/attempt"));
        Assertions.assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    }

    private void open(Page where, int question) {
        where.navigate("/attempt/paper?attempt=" + attempt + "&q=" + question);
    }

    private void signInAgain(String who) {
        page.locator("#again-email").fill(who);
        page.locator("#again-password").fill(Visitor.PASSWORD);
        page.locator("#again button[type=submit]").click();
    }

    private static void give(Page where, int verdict) {
        verdict(where, verdict).click();
        button(where).click();
    }

    private static Locator verdict(Page where, int number) {
        return where.locator("label.verdict-opt").nth(number);
    }

    private static Locator button(Page where) {
        return where.locator(".go button[type=submit]");
    }

    private static Locator line(Page where) {
        return where.locator(".saved");
    }

    /** The judgement that is kept for a question, or a dash. */
    private String answers(int question) throws Exception {
        return Visitor.single("""
                select coalesce(max(choice), '-') from answer
                where attempt_id = ? and position = ? and task = 0
                """, attempt, question);
    }
}
