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

/** An author changes a scenario, is told what is wrong with it, and publishes it to doctors. */
@WithApplication
class AuthorLineIT {

    private static final String ADDED = " Relu par deux consœurs.";
    private static final int SCENARIOS = 6;

    @ParameterizedTest(name = "on a {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PHONE | secret-280-signes  | boulanger-village      | est venu
            DESK  | patients-en-ligne  | fil-medecins-preferes  | patiente, drôle
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
            publish(author.page(), module, number + 1);

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
            assertThat(desk.saved()).containsText("enregistré à");
            elsewhere.page().waitForCondition(() -> isKept(module, scenario));
            String kept = draft(module, scenario);
            assertThat(kept).contains(ADDED);

            other.add("why.1.fr", " Trop tard.");
            other.save();
            assertThat(other.conflict()).containsText(ADDED.strip());
            assertThat(other.saved()).containsText("Pas enregistré");
            assertThat(other.field("why.1.fr")).hasValue(Pattern.compile(" Trop tard\\.$"));
            assertThat(draft(module, scenario)).isEqualTo(kept);
        }
    }

    private static void publish(Page page, String module, int next) {
        page.navigate("/authoring/module?id=" + module);
        page.locator("#publication textarea").fill("Une raison dit qui l’a relue.");
        page.locator("#publication button[type=submit]").click();
        assertThat(page.locator(".head")).containsText("Révision " + next);
        assertThat(page.locator("#publication")).hasCount(0);
        assertThat(page.locator("table").last().locator("tbody tr").first())
                .containsText("Une raison dit qui l’a relue.");
    }

    private static void aColleagueReadsTheNewRevision(Browser.Size size, String module,
            String scenario, int number) throws SQLException {
        try (Visitor colleague = Visitor.anybody(size, Locale.FRANCE)
                .signIn(Visitor.newcomer())) {
            answerUpTo(scenario, colleague, module);
            readsFeedbackOf(number, colleague);
            assertThat(colleague.page().locator("ul.why")).containsText(ADDED.strip());
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

    private static boolean isKept(String module, String scenario) {
        try {
            return draft(module, scenario).contains(ADDED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String draft(String module, String scenario) throws SQLException {
        return Visitor.single("select text from draft where slug = ? and path like ?",
                module, "%/" + scenario + ".yaml");
    }
}
