package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.core.module.Language;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An author changes a scenario and is told what is wrong with it; a reviewer asks for more and
 * approves it; then it is for doctors.
 */
@WithApplication
class AuthorLineIT {

    private static final String ADDED = " Relu par deux consœurs.";
    private static final String MORE = " La règle aussi.";
    private static final int SCENARIOS = 6;
    private static final int LOOKS = 40;

    @ParameterizedTest(name = "on a {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PHONE | secret-280-signes  | boulanger-village      | est venu
            DESK  | secret-280-signes  | fin-de-garde           | le silence
            """)
    void whatIsPublishedIsForNewSittingsOnly(Browser.Size size, String module, String scenario,
            String words) throws Exception {
        try (Visitor author = Visitor.anybody(size, Locale.FRANCE).signIn(Visitor.AUTHOR);
                Visitor doctor = Visitor.anybody(size, Locale.FRANCE)
                        .signIn(Visitor.newcomer())) {
            int number = revision(module);
            answerUpTo(scenario, doctor, module);
            readsFeedbackOf(number, doctor);

            ScenarioDesk desk = ScenarioDesk.open(author, module, scenario);
            seesMarksAtOnce(desk, size, words);
            isToldFindingsWhileTyping(desk);
            savesUnlessSomebodyWasQuicker(desk, module, scenario);
            sendToReview(author.page(), module);
            asksForChanges(size, module, scenario);
            answersAndSendsAgain(author, module, scenario);
            approves(size, module);
            publish(author.page(), number + 1);

            doctor.page().reload();
            readsFeedbackOf(number, doctor);
            assertThat(doctor.page().locator("ul.why")).not().containsText(ADDED.strip());
            aColleagueReadsTheNewRevision(size, module, scenario, number + 1);
        }
    }

    @Test
    void aCitationIsTakenAwayByAKey() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = ScenarioDesk.open(author, "secret-280-signes", "gastro-semaine");
            int before = desk.crosses("rules").count();
            desk.crosses("rules").first().press("Enter");
            assertThat(desk.crosses("rules")).hasCount(before - 1);
            assertThat(author.page().locator("#f-rules [data-cite]")).isFocused();
        }
    }

    @Test
    void whatIsTypedStaysOnScreenWhenTheSessionIsOver() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = ScenarioDesk.open(author, "secret-280-signes", "fin-de-garde");
            author.window().clearCookies();
            desk.add("why.0.fr", ADDED);
            assertThat(author.page().locator("#lost")).isVisible();
            assertThat(desk.field("why.0.fr")).hasValue(Pattern.compile(ADDED + "$"));
            assertThat(author.page()).hasURL(Pattern.compile(".*/authoring/scenario.*"));
        }
    }

    @Test
    void otherDesksLeadToSignInWhenTheSessionIsOver() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            author.page().navigate("/authoring/new?module=secret-280-signes");
            author.window().clearCookies();
            author.page().locator("#new input[lang=fr]").fill("Une nuit de garde");
            author.page().locator("#new button[type=submit]").click();
            assertThat(author.page()).hasURL(
                    Pattern.compile(".*/account/sign-in\\?next=%2Fauthoring%2Fnew.*"));
        }
    }

    private static void seesMarksAtOnce(ScenarioDesk desk, Browser.Size size, String words) {
        assertThat(desk.decisiveInPreview(words)).hasCount(0);
        desk.mark(size, words);
        assertThat(desk.decisiveInPreview(words)).isVisible();
        desk.unmark();
        assertThat(desk.decisiveInPreview(words)).hasCount(0);
    }

    /** An account that may belong to somebody is found, and the finding leads to its field. */
    private static void isToldFindingsWhileTyping(ScenarioDesk desk) {
        String handle = desk.field("surface.author.handle").inputValue();
        assertThat(desk.findings()).hasCount(0);
        desk.add("surface.author.handle", "_vrai");
        assertThat(desk.findings()).hasCount(1);
        desk.findings().click();
        assertThat(desk.field("surface.author.handle")).isFocused();
        desk.field("surface.author.handle").fill(handle);
        assertThat(desk.findings()).hasCount(0);
    }

    private static void savesUnlessSomebodyWasQuicker(ScenarioDesk desk, String module,
            String scenario) throws SQLException {
        try (Visitor elsewhere = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk other = ScenarioDesk.open(elsewhere, module, scenario);
            desk.add("why.0.fr", ADDED);
            desk.save();
            String kept = kept(desk, module, scenario, ADDED);

            other.add("why.1.fr", " Trop tard.");
            other.save();
            assertThat(other.conflict()).containsText(ADDED.strip());
            assertThat(other.saved()).containsText("Pas enregistré");
            assertThat(other.field("why.1.fr")).hasValue(Pattern.compile(" Trop tard\\.$"));
            assertThat(draft(module, scenario)).isEqualTo(kept);
        }
    }

    private static void sendToReview(Page page, String module) {
        page.navigate("/authoring/module?id=" + module);
        page.locator("#sending textarea").fill("Une raison dit qui l’a relue.");
        page.locator("#sending button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/authoring/review\\?.*"));
        assertThat(page.locator("#publish .tag").first()).hasText("En relecture");
        assertThat(page.locator("#decision")).hasCount(0);
    }

    private static void asksForChanges(Browser.Size size, String module, String scenario) {
        try (Visitor reviewer = Visitor.anybody(size, Locale.FRANCE).signIn(Visitor.REVIEWER)) {
            ReviewDesk desk = ReviewDesk.open(reviewer, module);
            assertThat(reviewer.page().locator("#changes")).containsText(scenario);
            assertThat(reviewer.page().locator("#differences")).containsText(ADDED.strip());
            desk.remark("why.0.fr", "Dites plutôt ce qui a été relu.");
            desk.askForChanges("");
            assertThat(desk.stage()).hasText("Changements demandés");
        }
    }

    private static void answersAndSendsAgain(Visitor author, String module, String scenario)
            throws SQLException {
        ScenarioDesk desk = ScenarioDesk.open(author, module, scenario);
        assertThat(author.page().locator(".thread").first())
                .containsText("ce qui a été relu");
        author.page().locator(".thread .respond summary").first().click();
        author.page().locator(".thread .respond textarea").first().fill("C’est la règle citée.");
        author.page().locator(".thread .respond button").first().click();
        assertThat(author.page().locator(".thread .answer").first())
                .containsText("la règle citée");
        desk.add("why.0.fr", MORE);
        desk.save();
        kept(desk, module, scenario, MORE);
        sendToReview(author.page(), module);
    }

    private static void approves(Browser.Size size, String module) {
        try (Visitor reviewer = Visitor.anybody(size, Locale.FRANCE).signIn(Visitor.REVIEWER)) {
            ReviewDesk desk = ReviewDesk.open(reviewer, module);
            desk.settleRemark();
            desk.approve();
            assertThat(desk.stage()).hasText("Approuvé");
        }
    }

    private static void publish(Page page, int next) {
        page.reload();
        page.locator("#publication textarea").fill("Une raison dit qui l’a relue.");
        page.locator("#publication button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/authoring/history\\?.*"));
        assertThat(page.locator("[data-revision]").first())
                .hasAttribute("data-revision", String.valueOf(next));
        assertThat(page.locator("[data-revision]").first()).containsText("Inès Vauquelin");
        assertThat(page.locator("[data-revision]").first())
                .containsText(Pattern.compile("Joachim Le Goff.*relecture juridique",
                        Pattern.DOTALL));
    }

    private static void aColleagueReadsTheNewRevision(Browser.Size size, String module,
            String scenario, int number) throws SQLException {
        try (Visitor colleague = Visitor.anybody(size, Locale.FRANCE)
                .signIn(Visitor.newcomer())) {
            answerUpTo(scenario, colleague, module);
            readsFeedbackOf(number, colleague);
            assertThat(colleague.page().locator("ul.why")).containsText(ADDED.strip() + MORE);
        }
    }

    /** Practises until the feedback of this scenario is on the page. */
    private static void answerUpTo(String scenario, Visitor doctor, String module) {
        Page page = doctor.page();
        page.navigate("/attempt/paper?q=1&attempt="
                + Sitting.start(doctor, "practice", module));
        Expertise expertise = new Expertise(page, Language.FR);
        for (int question = 1; question <= SCENARIOS; question++) {
            boolean found = expertise.shown().id().equals(scenario);
            expertise.answer();
            if (found) {
                return;
            }
            String here = page.url();
            page.locator(".go a.btn").click();
            page.waitForURL(url -> !url.equals(here));
        }
        throw new AssertionError("Not practised: " + scenario);
    }

    private static void readsFeedbackOf(int revision, Visitor doctor) {
        assertThat(doctor.page()).hasURL(Pattern.compile(".*/attempt/feedback.*"));
        assertThat(doctor.page().locator("main"))
                .containsText("révision " + revision + " du module");
    }

    private static int revision(String module) throws SQLException {
        return Integer.parseInt(Visitor.single("""
                select max(number) from revision where kind = 'MODULE' and slug = ?
                """, module));
    }

    /** The draft once it has these words: what is typed is also saved after each pause. */
    private static String kept(ScenarioDesk desk, String module, String scenario, String words)
            throws SQLException {
        for (int look = 0; look < LOOKS && !draft(module, scenario).contains(words); look++) {
            desk.waitAWhile();
        }
        assertThat(desk.saved()).containsText("enregistré à");
        assertThat(draft(module, scenario)).contains(words);
        return draft(module, scenario);
    }

    private static String draft(String module, String scenario) throws SQLException {
        return Visitor.single("""
                select coalesce(max(text), '') from draft where slug = ? and path like ?
                """, module, "%/" + scenario + ".yaml");
    }
}
