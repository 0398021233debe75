package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An author tries what she writes, as a doctor would: with score and reasons, and no trace. */
@WithApplication
class TrialLineIT {

    private static final int MOST_STEPS = 12;

    private final RunningApplication application;

    TrialLineIT(RunningApplication application) {
        this.application = application;
    }

    /** What was typed may have been saved meanwhile, as always. */
    @AfterEach
    void noDraft() throws Exception {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from draft where path like '%/os-sans-histoire.yaml'");
        }
    }

    @Test
    void whatIsTypedIsTriedAndNothingIsKept() throws Exception {
        String before = traces();
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = ScenarioDesk.open(author, "secret-280-signes", "os-sans-histoire");
            desk.field("context.fr").fill("Compte essayé avant d’être enregistré.");
            assertThat(author.page().locator("[data-preview] .context").first())
                    .hasText("Compte essayé avant d’être enregistré.");
            Page trial = author.page().waitForPopup(() ->
                    author.page().locator("button[form=try]").click());

            assertThat(trial.locator(".context")).hasText("Compte essayé avant d’être enregistré.");
            assertThat(trial.locator("fieldset.task:visible")).hasCount(1);
            answer(trial);
            assertThat(trial.locator("#verdict")).isVisible();
            assertThat(trial.locator("p.score")).hasText(Pattern.compile(
                    "Résultat de la situation.*Rien n’a été enregistré\\."));
            assertThat(trial.locator("#why")).isVisible();

            trial.locator("form.go button").click();
            assertThat(trial.locator(".context")).hasText("Compte essayé avant d’être enregistré.");
            assertThat(trial.locator("input:checked")).hasCount(0);
        }
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void aConversationIsTriedStepByStep() throws Exception {
        String before = traces();
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page trial = author.page();
            trial.navigate("/authoring/try?module=patients-en-ligne&id=elle-insiste");
            answer(trial);
            assertThat(trial.locator("[data-told=converse] .way > li").first()).isVisible();
            assertThat(trial.locator("p.score")).isVisible();
        }
        assertThat(traces()).isEqualTo(before);
    }

    /** Picks the first of everything until the reasons are there. */
    private static void answer(Page trial) {
        for (int step = 0; step < MOST_STEPS && trial.locator("form.paper").count() > 0; step++) {
            Locator task = trial.locator("fieldset.task:visible");
            Locator options = task.locator("label.opt, label.verdict-opt");
            if (options.count() > 0) {
                options.first().click();
            }
            Locator sure = task.locator("fieldset.sure label.opt").first();
            if (sure.isVisible()) {
                sure.click();
            }
            Locator words = task.locator("textarea");
            if (words.count() > 0) {
                words.fill("Rien de cela en public.");
            }
            task.locator("select").all().forEach(select -> select.selectOption(
                    new SelectOption().setIndex(1)));
            Locator replies = task.locator(".from-doctor");
            boolean talking = task.locator("[aria-labelledby^=replies]").count() > 0;
            int said = replies.count();
            Locator asked = trial.locator("#" + task.getAttribute("id") + ":visible");
            trial.locator(".go button[type=submit]").click();
            trial.waitForCondition(() -> talking ? replies.count() > said
                    : asked.count() == 0);
        }
    }

    /** How many rows there are in which answers and results are kept. */
    private static String traces() throws Exception {
        return Visitor.single("""
                select concat_ws(' ', (select count(*) from attempt),
                    (select count(*) from attempt_item), (select count(*) from answer))
                """);
    }
}
