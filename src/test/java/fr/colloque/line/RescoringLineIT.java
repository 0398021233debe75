package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.SqlCount;
import fr.colloque.launch.WithApplication;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A key was wrong: an author proposes, an administrator decides, the doctor is told. */
@WithApplication
class RescoringLineIT {

    private static final String MODULE = "patients-en-ligne";
    private static final String SCENARIO = "merci-operation-mardi";
    private static final String REASON = "Le verdict était trop sévère : prudence, pas manquement.";
    private static final int MOST_LOOKS = 120;
    /** The proposal, who made it, and a dry run over fewer than 50 enrolments. */
    private static final int MOST_STATEMENTS = 16;

    private final SqlCount statements;

    RescoringLineIT(RunningApplication application) {
        statements = SqlCount.of(application);
    }

    @Test
    void fromAProposalThroughItsDryRunToTheDoctorsNotice() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email);
                Visitor author = Visitor.signedIn(Visitor.AUTHOR);
                Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            long attempt = practise(doctor);
            int wrong = Integer.parseInt(Sitting.scenario(attempt, 1).split("/")[1]);
            int corrected = Publishing.corrected(MODULE, SCENARIO, "verdict: breach",
                    "verdict: caution");

            String address = propose(author.page(), wrong, corrected);
            assertThat(author.page().locator("#changed")).not().hasText("0");
            assertThat(statements.during(() -> author.status(address)).size())
                    .as("statements of a dry run").isLessThanOrEqualTo(MOST_STATEMENTS);
            assertThat(author.page().locator("#people")).hasCount(0);
            assertThat(author.page().locator("#decide")).hasCount(0);

            decide(administrator.page(), address);
            assertThat(doctorsNotice(doctor, attempt)).isEqualTo("100.00");
        }
    }

    private static long practise(Visitor doctor) throws Exception {
        long attempt = Sitting.start(doctor, "practice", MODULE);
        int scenarios = Integer.parseInt(Visitor.single(
                "select count(*) from attempt_item where attempt_id = ?", attempt));
        for (int question = 1; question <= scenarios; question++) {
            Sitting.post(doctor, "answer", Completion.answers(attempt, question, "feedback"));
        }
        return attempt;
    }

    /** The address of the proposal with its dry run. */
    private static String propose(Page page, int wrong, int corrected) {
        page.navigate("/authoring/rescoring");
        page.selectOption("#module", MODULE);
        page.locator("form[method=get] button").click();
        page.selectOption("[id='proposal:scenario']", SCENARIO);
        page.locator("input[name='proposal:revisions']").all().forEach(box -> box.setChecked(
                box.getAttribute("value").equals(String.valueOf(wrong))));
        page.selectOption("[id='proposal:corrected']", String.valueOf(corrected));
        page.fill("[id='proposal:reason']", REASON);
        PagesIT.judge(page, "the form of a proposal");
        page.click("[id='proposal:propose']");
        assertThat(page.locator("#trial")).isVisible();
        page.reload();                                // without what was just told
        PagesIT.judge(page, "a dry run");
        return page.url();
    }

    private static void decide(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("#people table")).isVisible();
        PagesIT.judge(page, "a decision");
        page.fill("[id='decision:reason']", "La clé était fausse, je l’ai relue.");
        page.click("[id='decision:apply']");
        page.waitForURL(Pattern.compile(".*rescoring-trial\\?(?!.*run=).*").asPredicate());
        for (int look = 0; look < MOST_LOOKS
                && page.locator("#state").textContent().contains("En cours"); look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator("#state")).containsText("Appliquée");
    }

    /** Told at home and with the result, put away at home; the result as it was. */
    private static String doctorsNotice(Visitor doctor, long attempt) throws Exception {
        Page page = doctor.page();
        page.navigate("/");
        assertThat(page.locator("main .notice")).containsText(REASON);
        PagesIT.judge(page, "home with a notice");
        page.locator("main .notice a").click();
        assertThat(page.locator("main .notice")).containsText("Résultat avant");
        assertThat(page.locator("main .notice")).containsText("100");
        PagesIT.judge(page, "a corrected result");
        page.navigate("/attempt/feedback?attempt=" + attempt + "&q=" + Visitor.single(
                "select position from attempt_correction where attempt_id = ?", attempt));
        assertThat(page.locator("main")).containsText("L’avis juste : Prudence");
        PagesIT.judge(page, "the feedback on a scenario with a corrected key");
        page.navigate("/");
        page.locator("main .notice button").click();
        assertThat(page.locator("main .notice")).hasCount(0);
        assertThat(Sitting.post(doctor, "correction-seen", Map.of("correction", "999999999"))
                .status()).isEqualTo(404);
        return Visitor.single("select score from attempt where id = ?", attempt);
    }
}
