package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Ten minutes without network; the browser's clock is put forward, nobody waits. */
class AwayIT extends OnPaper {

    private static final int TEN_MINUTES = 600;
    private static final Pattern AGE = Pattern.compile("age=(\\d+)");
    /** What passes by the clock before a try has failed. */
    private static final long LATE_MS = 2_500;

    private final List<Long> ages = new ArrayList<>();

    @Test
    void anAnswerIsKeptAndSaidToBeUntilTheNetworkIsBackAndThenSavedWithItsTrueAge()
            throws Exception {
        page.clock().install();
        paper.open(page, 1);
        page.onRequest(this::note);
        paper.doctor().window().setOffline(true);
        OpenPaper.give(page, 2);
        for (int second = 0; second < TEN_MINUTES; second++) {
            itIsSaidThatItIsNotSaved();
            page.clock().runFor(1000);
        }
        itIsSaidThatItIsNotSaved();
        triesBecomeRareAndNeverEnd();
        Assertions.assertThat(paper.kept(1)).isEqualTo("-");

        paper.doctor().window().setOffline(false);
        assertThat(OpenPaper.line(page)).hasText(OpenPaper.SAVED);
        assertThat(page.locator("#outbox")).isHidden();
        Assertions.assertThat(paper.kept(1)).isEqualTo("breach");
        Assertions.assertThat(ageOfWhatIsKept()).isBetween(TEN_MINUTES - 1L, TEN_MINUTES + 60L);
    }

    private void itIsSaidThatItIsNotSaved() {
        assertThat(OpenPaper.line(page)).hasAttribute("data-state", "kept");
        assertThat(OpenPaper.line(page)).containsText("gardée");
        assertThat(page.locator("#outbox")).isVisible();
        assertThat(page.locator("#outbox")).containsText("pas encore enregistrée");
    }

    private void triesBecomeRareAndNeverEnd() {
        List<Long> pauses = IntStream.range(1, ages.size())
                .mapToObj(i -> ages.get(i) - ages.get(i - 1)).toList();
        Assertions.assertThat(pauses).hasSizeGreaterThan(10);
        long expected = 2000;
        for (long pause : pauses) {
            Assertions.assertThat(pause).as("%s", pauses)
                    .isBetween(expected, expected + LATE_MS);
            expected = Math.min(2 * expected, 60_000);
        }
    }

    private void note(Request request) {
        if (request.url().endsWith("/do/answer")) {
            Matcher age = AGE.matcher(request.postData());
            Assertions.assertThat(age.find()).isTrue();
            ages.add(Long.parseLong(age.group(1)));
        }
    }

    private long ageOfWhatIsKept() throws Exception {
        return Long.parseLong(Visitor.single("""
                select timestampdiff(second, given_at, saved_at) from answer
                where attempt_id = ? and position = 1 and task = 0
                """, paper.attempt()));
    }
}
