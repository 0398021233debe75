package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An author makes a scenario of nothing, with what the screen offers. */
@WithApplication
class ComposeLineIT {

    private static final String MODULE = "secret-280-signes";

    /** From the module's page to what waits for a reviewer. */
    private static final int MOST_CLICKS = 16;

    private int clicks;

    @Test
    void aPostWithTwoDecidingWordsIsComposedInFewClicks() throws SQLException {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            String id = begin(page, "Message public", "Une garde à raconter", "A shift to tell");
            write(page, "context", "Compte public d’une interne.", "A trainee’s public account.");
            write(page, "surface.text", "Lundi, aux urgences, un maire ivre.",
                    "On Monday, in the emergency room, a drunk mayor.");
            markDecisive(page, "surface.text.fr", "Lundi");
            markDecisive(page, "surface.text.fr", "maire");
            markDecisive(page, "surface.text.en", "Monday");
            markDecisive(page, "surface.text.en", "mayor");
            write(page, "why.0", "« Lundi » date la scène.", "“Monday” dates the scene.");
            write(page, "why.1", "« maire » nomme presque.", "“mayor” nearly names him.");
            click(page.locator("#f-rules [data-suggest]").first());
            assertThat(page.locator("#f-rules li")).hasCount(1);
            click(page.locator("#f-recommendations [data-suggest]").first());
            assertThat(page.locator("#f-recommendations li")).hasCount(1);
            assertThat(page.locator("#gaps")).isHidden();
            assertThat(page.locator(".findings a")).hasCount(0);
            save(page);

            assertThat(draft(id)).contains("[[decisive:Lundi]]", "[[decisive:maire]]",
                    "[[decisive:Monday]]", "[[decisive:mayor]]", "kind: mark");
            sendToReview(page);
            assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
            takeBackAndDiscard(page, id);
        }
    }

    @Test
    void aThreadWithAPictureAndItsRegionsIsComposed() throws SQLException {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            String id = begin(page, "Fil de discussion", "Un cliché en fil", "");
            assertThat(page.locator("#gaps")).containsText("1 traduction manque");
            click(page.locator("#gaps button"));
            page.keyboard().type("A picture in a thread");
            assertThat(page.locator("#gaps")).isHidden();
            write(page, "surface.entries.0.text", "Regardez.", "Look.");
            click(page.locator("[data-act=add][data-at='surface.entries']"));
            write(page, "surface.entries.2.text", "Un troisième.", "A third one.");
            page.locator("[name='f-surface.entries.2.text.en']").press("Alt+ArrowUp");
            assertThat(page.locator("[name='f-surface.entries.1.text.en']"))
                    .hasValue("A third one.");
            addPicture(page);
            drawRegion(page);
            save(page);

            assertThat(draft(id)).contains("file: \"visage.svg\"", "A third one.",
                    "alt:", "box: [11, 10, 30, 30]");
            page.reload();
            assertThat(page.locator("[data-draw] g")).hasCount(1);
            assertThat(page.locator("[data-preview] .picture img").first())
                    .hasAttribute("src", Pattern.compile("/authoring/media/.*visage\\.svg"));
            discard(page);
        }
    }

    private void addPicture(Page page) {
        click(page.locator("[data-act=want][data-at='surface.entries.0.picture']"));
        page.locator("[name='f-surface.entries.0.picture.file']").selectOption("visage.svg");
        page.locator("[data-draw]").waitFor();
        write(page, "surface.entries.0.picture.alt", "Un visage.", "A face.");
    }

    /** Draws with the mouse, then moves by a key. */
    private static void drawRegion(Page page) {
        Locator canvas = page.locator("[data-draw]");
        canvas.scrollIntoViewIfNeeded();
        var frame = canvas.boundingBox();
        page.mouse().move(frame.x + frame.width * 0.1, frame.y + frame.height * 0.1);
        page.mouse().down();
        page.mouse().move(frame.x + frame.width * 0.4, frame.y + frame.height * 0.4);
        page.mouse().up();
        Locator region = page.locator("[data-draw] g");
        region.waitFor();
        region.focus();
        region.press("ArrowRight");
        assertThat(page.locator("[name='f-surface.entries.0.picture.regions.0.box']").first())
                .hasValue("11");
    }

    private String begin(Page page, String surface, String fr, String en) {
        page.navigate("/authoring/module?id=" + MODULE);
        click(page.locator("a[href*='/authoring/new']"));
        page.getByLabel(surface, new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("#new input[lang=fr]").fill(fr);
        page.locator("#new input[lang=en]").fill(en);
        click(page.locator("#new button[type=submit]"));
        page.waitForURL(Pattern.compile(".*/authoring/scenario.*"));
        return page.url().replaceFirst(".*[?&]id=", "");
    }

    private static void write(Page page, String path, String fr, String en) {
        page.locator("[name='f-" + path + ".fr']").fill(fr);
        page.locator("[name='f-" + path + ".en']").fill(en);
    }

    /** Selects a word as a double click does, then presses the button under the text. */
    private void markDecisive(Page page, String path, String word) {
        page.locator("[name='f-" + path + "']").evaluate("""
                (field, word) => {
                  field.focus();
                  const at = field.value.indexOf(word);
                  field.setSelectionRange(at, at + word.length);
                }
                """, word);
        clicks++;
        click(page.locator("[id='f-surface.text'] [data-mark=decisive]"));
    }

    private void sendToReview(Page page) {
        click(page.locator("main a[href^='/authoring/module?id=']").first());
        page.locator("#sending textarea").fill("Une garde, deux mots qui disent qui.");
        click(page.locator("#sending button[type=submit]"));
        assertThat(page.locator("#publish .tag").first()).hasText("En relecture");
    }

    private static void takeBackAndDiscard(Page page, String id) {
        page.locator("#publish details summary").click();
        page.locator("#taking button").click();
        assertThat(page.locator("#publish .tag").first()).hasText("Brouillon");
        page.navigate("/authoring/scenario?module=" + MODULE + "&id=" + id);
        discard(page);
    }

    private void save(Page page) {
        click(page.locator("[data-save]"));
        assertThat(page.locator(".savebar .saved")).containsText("enregistré à");
    }

    private static void discard(Page page) {
        page.locator(".savebar details summary").click();
        page.locator(".savebar details button").click();
        page.waitForURL(Pattern.compile(".*/authoring/module.*"));
    }

    private void click(Locator place) {
        clicks++;
        place.click();
    }

    private static String draft(String id) throws SQLException {
        return Visitor.single("select text from draft where slug = ? and path like ?", MODULE,
                "%/" + id + ".yaml");
    }
}
