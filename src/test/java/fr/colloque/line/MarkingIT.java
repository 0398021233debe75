package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Words are marked by finger, mouse and keyboard, and without scripts; what is given is saved. */
@WithApplication
class MarkingIT {

    private static final Pattern SAVED = Pattern.compile("Enregistré à \\d\\d:\\d\\d:\\d\\d");

    @Test
    void aStrokeOfTheMouseMarksARunAndUndoTakesItBack() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            Page page = atTheMarkStep(doctor);
            BoundingBox from = word(page, "label.word", 0).boundingBox();
            BoundingBox to = word(page, "label.word", 3).boundingBox();
            page.mouse().move(from.x + 4, from.y + from.height / 2);
            page.mouse().down();
            page.mouse().move(to.x + to.width / 2, to.y + to.height / 2,
                    new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
            page.mouse().up();
            assertThat(marked(page)).hasCount(4);
            assertThat(page.locator(".tally output")).hasText("4 mots marqués");
            page.locator("[data-undo]").click();
            assertThat(marked(page)).hasCount(0);
        }
    }

    @Test
    void theKeyboardMarksAndExtends() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            Page page = atTheMarkStep(doctor);
            word(page, "label.word input", 0).focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Space");
            page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("Shift+ArrowRight");
            assertThat(marked(page)).hasCount(3);
        }
    }

    @Test
    void aFingerTapsAndTheJudgementIsInTheDatabaseBeforeThePageSaysSo() throws Exception {
        try (Visitor doctor = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)
                .signIn(Visitor.newcomer())) {
            Page page = atTheMarkStep(doctor);
            assertThat(page.locator(".saved")).hasText(SAVED);
            Assertions.assertThat(answers(page)).isEqualTo("1");
            word(page, "label.word", 1).tap();
            assertThat(marked(page)).hasCount(1);
            page.locator(".go button[type=submit]").click();
            page.locator("fieldset.task[data-task='2']").waitFor();
            assertThat(page.locator(".saved")).hasText(SAVED);
            Assertions.assertThat(answers(page)).isEqualTo("2");
        }
    }

    @Test
    void withoutScriptsOneFormTakesEverything() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.withoutScripts(Locale.FRANCE).signIn(email)) {
            long attempt = Sitting.start(doctor, "practice", "secret-280-signes");
            Page page = doctor.page();
            page.navigate("/attempt/paper?attempt=" + attempt + "&q=1");
            word(page, "label.verdict-opt", 2).click();
            word(page, "label.word", 0).click();
            word(page, "fieldset[data-kind=rule] label.opt", 0).click();
            page.locator(".go button[type=submit]").click();
            assertThat(page.locator("section.verdict")).isVisible();
        }
    }

    @Test
    void offlineTheAnswerIsKeptAndSentLater() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long attempt = Sitting.start(doctor, "practice", "secret-280-signes");
            Page page = doctor.page();
            page.navigate("/attempt/paper?attempt=" + attempt + "&q=1");
            doctor.window().setOffline(true);
            word(page, "label.verdict-opt", 2).click();
            page.locator(".go button[type=submit]").click();
            assertThat(page.locator(".saved")).containsText("gardée");
            Assertions.assertThat(answers(page)).isEqualTo("0");
            doctor.window().setOffline(false);
            assertThat(page.locator(".saved")).hasText(SAVED);
            Assertions.assertThat(answers(page)).isEqualTo("1");
        }
    }

    @Test
    void aDoubleClickHandsInOnce() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long test = Sitting.start(doctor, "pre-test", "");
            Map<String, String> form = Map.of("attempt", String.valueOf(test), "version",
                    Sitting.version(test));
            Assertions.assertThat(Sitting.post(doctor, "hand-in", form).status()).isEqualTo(303);
            Assertions.assertThat(Sitting.post(doctor, "hand-in", form).status()).isEqualTo(409);
        }
    }

    /** The first practice scenario, judged, with its words open for marking. */
    private static Page atTheMarkStep(Visitor doctor) {
        long attempt = Sitting.start(doctor, "practice", "secret-280-signes");
        Page page = doctor.page();
        page.navigate("/attempt/paper?attempt=" + attempt + "&q=1");
        word(page, "label.verdict-opt", 2).click();
        page.locator(".go button[type=submit]").click();
        page.locator("fieldset.task[data-kind=mark]").waitFor();
        return page;
    }

    private static Locator word(Page page, String selector, int number) {
        return page.locator(selector).nth(number);
    }

    private static Locator marked(Page page) {
        return page.locator(".word input:checked");
    }

    private static String answers(Page page) throws Exception {
        return Visitor.single("select count(*) from answer where attempt_id = ?",
                Long.valueOf(page.url().replaceAll(".*attempt=(\\d+).*", "$1")));
    }
}
