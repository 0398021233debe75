package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A withdrawn revision is given to nobody any more, and stays with those who sit it. */
@WithApplication
class WithdrawalIT {

    private static final String MODULE = "patients-en-ligne";
    private static final String HISTORY = "/authoring/history?kind=module&slug=" + MODULE;
    private static final Duration A_LOOK_AROUND = Duration.ofSeconds(60);

    @Test
    void newSittingsGoBackAndThoseUnderWayFinish() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer());
                Visitor reviewer = Visitor.signedIn(Visitor.REVIEWER)) {
            int before = givenTo(Visitor.newcomer());
            Publishing.again(MODULE);
            int number = newest();
            waitUntilGiven(number);
            long underWay = Sitting.start(doctor, "practice", MODULE);
            String shown = Sitting.scenario(underWay, 1);

            withdraw(reviewer.page(), number, before);

            assertThat(givenTo(Visitor.newcomer())).isEqualTo(before);
            finishesOn(doctor, underWay, shown, number);
            restoreIsOffered(number);
        }
    }

    @Test
    void whatAnotherNodeWithdrewIsSeenHere() throws Exception {
        int before = givenTo(Visitor.newcomer());
        Publishing.again(MODULE);
        int number = newest();
        waitUntilGiven(number);
        Publishing.withdraw(MODULE, number);
        waitUntilGiven(before);
    }

    private static void withdraw(Page page, int number, int before) {
        page.navigate(HISTORY);
        page.locator("[data-revision='" + number + "'] a[href*='/authoring/revision']").click();
        page.locator("#withdraw summary").click();
        page.locator("#withdrawing textarea").fill("La clé induisait en erreur : le premier avis.");
        page.locator("#withdrawing select").selectOption("LEARNERS");
        page.locator("#withdrawing button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/authoring/history\\?.*slug=" + MODULE));
        assertThat(page.locator("[data-revision='" + number + "']"))
                .containsText("La clé induisait en erreur");
        assertThat(page.locator("[data-revision='" + number + "']")).containsText("Retirée");
        assertThat(page.locator("[data-revision='" + before + "']"))
                .containsText("Courante");
    }

    private static void finishesOn(Visitor doctor, long attempt, String shown, int number)
            throws Exception {
        assertThat(doctor.status("/attempt/paper?attempt=" + attempt + "&q=1")).isEqualTo(200);
        assertThat(shown).contains("/" + number + "/");
        assertThat(Sitting.post(doctor, "answer", Map.copyOf(
                Completion.answers(attempt, 1, "feedback"))).status()).isEqualTo(303);
        doctor.page().navigate("/attempt/feedback?attempt=" + attempt + "&q=1");
        assertThat(doctor.page().locator("main")).containsText("révision " + number + " du module");
    }

    private static void restoreIsOffered(int number) {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            author.page().navigate("/authoring/revision?kind=module&slug=" + MODULE + "&number="
                    + number);
            assertThat(author.page().locator("#restore")).hasCount(1);
            assertThat(author.page().locator("#withdraw")).hasCount(0);
        }
    }

    private static int newest() throws Exception {
        return Integer.parseInt(Visitor.single("select max(number) from revision where slug = ?",
                MODULE));
    }

    /** The revision that a doctor is given who practises now. */
    private static int givenTo(String doctor) throws Exception {
        try (Visitor visitor = Visitor.signedIn(doctor)) {
            return Integer.parseInt(Sitting.scenario(
                    Sitting.start(visitor, "practice", MODULE), 1).split("/")[1]);
        }
    }

    private static void waitUntilGiven(int number) throws Exception {
        Instant end = Instant.now().plus(A_LOOK_AROUND);
        try (Visitor visitor = Visitor.signedIn(Visitor.REVIEWER)) {
            while (givenTo(Visitor.newcomer()) != number) {
                assertThat(Instant.now()).as("revision " + number).isBefore(end);
                visitor.page().waitForTimeout(500);
            }
        }
    }
}
