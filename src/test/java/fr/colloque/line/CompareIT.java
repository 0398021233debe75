package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.launch.Browser;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft beside the current revision: word by word, and as the learner sees it. */
@WithApplication
class CompareIT {

    private static final String SCENARIO = "modules/secret-280-signes/scenarios/coude-du-jour.yaml";
    private static final String LESSON =
            "modules/secret-280-signes/lessons/01-vu-entendu-compris.fr.md";
    private static final String ADDRESS =
            "/authoring/compare?kind=module&slug=secret-280-signes&to=draft";

    private final RunningApplication application;

    CompareIT(RunningApplication application) {
        this.application = application;
    }

    @BeforeEach
    void twoFilesUnderWay() throws Exception {
        nothingUnderWay();
        draft(SCENARIO, "replace(replace(text, 'verdict: caution', 'verdict: breach'),"
                + " 'Le coude du jour\u00a0:', 'Le genou du jour\u00a0:')");
        draft(LESSON, "concat(text, '\n\nUn paragraphe de plus.\n')");
    }

    @AfterEach
    void nothingUnderWay() throws Exception {
        change("delete from draft where path in (?, ?)", SCENARIO, LESSON);
    }

    @Test
    void administratorsSeeThePicturesOfWhatTheyCompare() throws Exception {
        String picture = "/authoring/media/secret-280-signes/visage.svg";
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR);
                Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            Assertions.assertThat(administrator.status(picture)).isEqualTo(200);
            Assertions.assertThat(doctor.status(picture)).isNotEqualTo(200);
        }
    }

    @Test
    void aReviewerReadsWhatChangesWordByWord() {
        try (Visitor reviewer = Visitor.signedIn(Visitor.REVIEWER)) {
            Page page = reviewer.page();
            page.navigate(ADDRESS);
            assertThat(page.locator(".changed")).hasCount(2);
            Locator text = page.locator("[data-path='surface.text.fr']");
            assertThat(text.locator(".older del")).containsText("coude");
            assertThat(text.locator(".newer ins")).containsText("genou");
            assertThat(text.locator(".newer")).not().containsText("coude");
            assertThat(page.locator("[data-path='tasks.0.verdict'] .tag")).hasText("Corrigé");
            assertThat(page.locator(".newer ins").first()).containsText("Un paragraphe de plus.");
            PagesIT.judge(page, ADDRESS);
        }
    }

    @Test
    void keysLeadFromOneDifferenceToTheNext() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            page.navigate(ADDRESS);
            Locator differences = page.locator("[data-difference]");
            assertThat(differences).hasCount(3);
            page.keyboard().press("Alt+ArrowDown");
            assertThat(differences.nth(0)).isFocused();
            page.keyboard().press("Alt+ArrowDown");
            assertThat(differences.nth(1)).isFocused();
            page.locator("[data-step='1']").click();
            assertThat(differences.nth(2)).isFocused();
            assertThat(page.locator("[data-place]")).hasText("3 sur 3");
            page.keyboard().press("Alt+ArrowUp");
            assertThat(differences.nth(1)).isFocused();
        }
    }

    @Test
    void bothStatesAreSeenAsTheLearnerSeesThem() {
        try (Visitor administrator = Visitor.anybody(Browser.Size.DESK, Locale.FRANCE)
                .signIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate(ADDRESS + "&file=" + SCENARIO);
            page.locator("a[href*='learner=true']").first().click();
            assertThat(page.locator(".surface")).hasCount(2);
            assertThat(page.locator(".surface").nth(0)).containsText("Le coude du jour");
            assertThat(page.locator(".surface").nth(1)).containsText("Le genou du jour");
            Locator right = page.locator(".sketch > li:first-child .right");
            assertThat(right.nth(1)).not().hasText(Pattern.compile(
                    Pattern.quote(right.nth(0).innerText())));
            page.locator("a[href*='key=false']").last().click();
            assertThat(page.locator(".sketch > li")).not().hasCount(0);
            assertThat(page.locator(".sketch .right")).hasCount(0);
            PagesIT.judge(page, "as the learner sees it");
        }
    }

    private void draft(String path, String text) throws Exception {
        change("""
                insert into draft (version, kind, slug, path, base_number, text, saved_by, saved_at)
                select 1, r.kind, r.slug, f.path, r.number, %s, (select min(id) from account),
                  now(6)
                from revision r join revision_file f on f.revision_id = r.id
                where f.path = ? order by r.number desc limit 1
                """.formatted(text), path);
    }

    private void change(String sql, String... values) throws Exception {
        try (Connection connection = application.connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
