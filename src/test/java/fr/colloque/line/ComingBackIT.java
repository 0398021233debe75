package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FetchOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Going back in the browser. Our pages ask not to be stored, so that Chromium gets them anew;
 * browsers that show them as they were left all the same are imitated.
 */
class ComingBackIT extends OnPaper {

    @BeforeEach
    void noteHowPagesCome() {
        page.addInitScript("addEventListener('pageshow', ({ persisted }) => {"
                + "sessionStorage.shown = (sessionStorage.shown ?? '') + persisted + ' '; })");
    }

    @Test
    void theWayBackIsAnsweredByTheServer() throws Exception {
        answerGoOnAndComeBack();
        Assertions.assertThat(shown()).containsExactly("false", "false", "false");
        theTruthIsShownAndAnotherAnswerIsTaken();
    }

    @Test
    void aPageThatTheBrowserKeptAsItWasLeftIsReadAnew() throws Exception {
        paper.doctor().window().route(url -> url.contains("/attempt/paper")
                || url.contains("/do/answer"), ComingBackIT::mayBeStored);
        answerGoOnAndComeBack();
        page.waitForFunction("sessionStorage.shown.endsWith('true false ')");
        Assertions.assertThat(shown()).containsExactly("false", "false", "true", "false");
        theTruthIsShownAndAnotherAnswerIsTaken();
    }

    /** The second tab's answer is what a page as it was left would not know. */
    private void answerGoOnAndComeBack() {
        paper.open(page, 1);
        OpenPaper.give(page, 2);
        assertThat(OpenPaper.line(page)).hasText(OpenPaper.SAVED);
        paper.open(page, 2);
        Sitting.post(paper.doctor(), "answer", Map.of("attempt", String.valueOf(paper.attempt()),
                "question", "1", "kinds", "judge", "t0", "caution", "then", "next"));
        page.evaluate("history.back()");
        page.waitForURL("**&q=1");
    }

    private void theTruthIsShownAndAnotherAnswerIsTaken() throws Exception {
        page.locator("[data-back]").click();
        assertThat(OpenPaper.verdict(page, 1).locator("input")).isChecked();
        page.waitForResponse(OpenPaper.ANSWERS, () -> OpenPaper.give(page, 0));
        Assertions.assertThat(paper.kept(1)).isEqualTo("none");
    }

    private List<String> shown() {
        return List.of(((String) page.evaluate("sessionStorage.shown")).trim().split(" "));
    }

    private static void mayBeStored(Route route) {
        var answer = route.fetch(new FetchOptions().setMaxRedirects(0));
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put("cache-control", "private, no-cache");
        route.fulfill(new FulfillOptions().setResponse(answer).setHeaders(headers));
    }
}
