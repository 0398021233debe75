package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What may happen between giving an answer and its being saved, and what is said of it. */
class NothingLostIT extends OnPaper {

    @Test
    void aDoubleClickGivesOneAnswer() throws Exception {
        OpenPaper.choose(page, 2);
        OpenPaper.button(page).dblclick();
        assertThat(OpenPaper.line(page)).hasText(OpenPaper.SAVED);
        assertThat(page.locator("fieldset.task[data-task='1']")).isVisible();
        Assertions.assertThat(paper.kept(1)).isEqualTo("breach");
    }

    @Test
    void ofTwoTabsTheLaterAnswerStandsAndTheOtherTabSaysSo() throws Exception {
        Page other = paper.doctor().window().newPage();
        paper.open(other, 1);
        OpenPaper.give(page, 0);
        assertThat(OpenPaper.line(page)).hasText(OpenPaper.SAVED);
        assertThat(OpenPaper.line(other)).containsText("plus récente");
        OpenPaper.give(other, 2);
        assertThat(OpenPaper.line(other)).hasText(OpenPaper.SAVED);
        assertThat(OpenPaper.line(page)).containsText("plus récente");
        Assertions.assertThat(paper.kept(1)).isEqualTo("breach");
    }

    @Test
    void anAnswerThatComesTooLateSaysThatALaterOneStands() throws Exception {
        page.route(OpenPaper.ANSWERS, Route::abort);
        OpenPaper.give(page, 0);
        assertThat(OpenPaper.line(page)).containsText("gardée");
        Sitting.post(paper.doctor(), "answer", Map.of("attempt", String.valueOf(paper.attempt()),
                "question", "1", "kinds", "judge", "t0", "breach", "then", "next"));
        page.unroute(OpenPaper.ANSWERS);
        page.locator("#outbox button").click();
        assertThat(OpenPaper.line(page)).containsText("plus récente");
        Assertions.assertThat(paper.kept(1)).isEqualTo("breach");
        page.locator("#outbox button").click();       // shows the one that stands
        page.waitForURL("**/attempt/paper**");
        Assertions.assertThat(OpenPaper.verdict(page, 2).locator("input").isChecked()).isTrue();
    }

    @Test
    void theWayBackShowsWhatWasGivenAndTakesAnother() throws Exception {
        OpenPaper.give(page, 2);
        assertThat(OpenPaper.line(page)).hasText(OpenPaper.SAVED);
        paper.open(page, 2);
        page.goBack();
        page.locator("[data-back]").click();
        assertThat(OpenPaper.verdict(page, 2).locator("input")).isChecked();
        page.waitForResponse(OpenPaper.ANSWERS, () -> OpenPaper.give(page, 0));
        Assertions.assertThat(paper.kept(1)).isEqualTo("none");
    }

    @Test
    void whatIsNotSavedSurvivesReloadingAndOtherQuestionsAndIsSaidThere() throws Exception {
        page.route(OpenPaper.ANSWERS, Route::abort);
        OpenPaper.give(page, 2);
        assertThat(OpenPaper.line(page)).containsText("gardée");
        page.reload();
        assertThat(page.locator("#outbox")).containsText("pas encore enregistrée");
        assertThat(OpenPaper.verdict(page, 2).locator("input")).isChecked();
        paper.open(page, 2);
        assertThat(page.locator("#outbox")).containsText("Situation 1");
        Assertions.assertThat(paper.kept(1)).isEqualTo("-");
        page.unroute(OpenPaper.ANSWERS);
        page.locator("#outbox button").click();
        assertThat(page.locator("#outbox")).isHidden();
        Assertions.assertThat(paper.kept(1)).isEqualTo("breach");
    }

    @Test
    void aPaperThatWasHandedInSaysSoAndWhatIsSafe() throws Exception {
        Sitting.post(paper.doctor(), "hand-in", Map.of("attempt",
                String.valueOf(paper.attempt()), "version", Sitting.version(paper.attempt())));
        OpenPaper.give(page, 2);
        assertThat(OpenPaper.line(page)).containsText("Ce qui était enregistré le reste");
        Assertions.assertThat(paper.kept(1)).isEqualTo("-");
    }

    @Test
    void aRevisionPublishedMeanwhileChangesNothingForAPaperUnderWay() throws Exception {
        String shown = Sitting.scenario(paper.attempt(), 1);
        Publishing.again(shown.replaceAll("/.*", ""));
        OpenPaper.give(page, 2);
        assertThat(OpenPaper.line(page)).hasText(OpenPaper.SAVED);
        Assertions.assertThat(Sitting.scenario(paper.attempt(), 1)).isEqualTo(shown);
        Assertions.assertThat(paper.kept(1)).isEqualTo("breach");
        paper.open(page, 1);
        page.locator("[data-back]").click();
        assertThat(OpenPaper.verdict(page, 2).locator("input")).isChecked();
    }
}
