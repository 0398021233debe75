package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An author changes a conversation: sees it drawn, links a new step, and plays from there. */
@WithApplication
class TalkLineIT {

    private static final String MODULE = "patients-en-ligne";
    private static final String SCENARIO = "elle-insiste";

    @Test
    void aNewStepIsUnreachableUntilAChoiceLeadsToIt() throws SQLException {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            ScenarioDesk desk = ScenarioDesk.open(author, MODULE, SCENARIO);
            Locator boxes = page.locator("[data-box]");
            boxes.first().waitFor();
            int before = boxes.count();
            assertThat(page.locator(".box.flawed")).hasCount(0);

            Locator added = addEnd(page, before);
            assertThat(page.locator(".box.flawed .flaw").last()).hasText("inatteignable");
            assertThat(page.locator(".talk-flaws")).containsText("relais");

            String choice = linkFirstChoice(page, added);
            assertThat(page.locator(".box.flawed")).hasCount(0);
            plays(page, added);

            desk.save();
            assertThat(desk.saved()).containsText("enregistré à");
            assertThat(draft()).contains("id: relais").contains("to: relais")
                    .contains("« Une consœur prend le relais. »");
            assertThat(choice).startsWith("tasks.");
        }
    }

    /** Adds a step, names it, lets it be said and makes it an end. */
    private static Locator addEnd(Page page, int before) {
        page.locator("[data-act=add][data-at$='.steps']").click();
        assertThat(page.locator("[data-box]")).hasCount(before + 1);
        Locator name = page.locator(".talk-step").last().locator("[data-talk-name]");
        assertThat(name).isVisible();
        name.fill("Relais");
        name.press("Enter");
        Locator added = page.locator(".talk-step[data-step=relais]");
        added.locator("textarea[name$='.says.fr']").fill("« Une consœur prend le relais. »");
        added.locator("textarea[name$='.says.en']").fill("“A colleague takes over.”");
        added.locator("[data-act=want]").click();
        added.locator("textarea[name$='.outcome.text.fr']").fill("Le relais est pris.");
        added.locator("textarea[name$='.outcome.text.en']").fill("A colleague has taken over.");
        return added;
    }

    /** Reached by keys from the drawing; the first thing to say leads to the new step now. */
    private static String linkFirstChoice(Page page, Locator added) {
        page.locator("[data-box]").first().focus();
        page.keyboard().press("Enter");
        Locator start = page.locator(".talk-step").first();
        assertThat(start.locator("summary")).isFocused();
        assertThat(page.locator("[data-box]").first()).hasClass(Pattern.compile("chosen"));
        Locator to = start.locator("select[name$='.to']").first();
        to.selectOption("relais");
        return to.getAttribute("name").substring("f-".length());
    }

    private static void plays(Page page, Locator added) {
        page.locator(".talk-step[open] [data-talk-play]").click();
        Locator stage = page.locator(".talk-stage");
        stage.locator("input[type=radio]").first().check();
        stage.locator("button[name=stay]").click();
        assertThat(stage.locator("[data-now]")).containsText("Une consœur prend le relais");
        assertThat(stage).containsText("Le relais est pris.");
        page.locator("[data-talk-close]").click();
        assertThat(stage).isHidden();
    }

    private static String draft() throws SQLException {
        return Visitor.single("select text from draft where slug = ? and path like ?", MODULE,
                "%/" + SCENARIO + ".yaml");
    }
}
