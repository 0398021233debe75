package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two authors change one draft: the later one chooses field by field, and nothing is lost. */
@WithApplication
class TwoAuthorsIT {

    private static final String MODULE = "secret-280-signes";
    private static final String SCENARIO = "os-sans-histoire";
    private static final String MINE = " De moi.";
    private static final String THEIRS = " De l’autre.";
    private static final String ALSO_THEIRS = " Aussi de l’autre.";

    private final RunningApplication application;

    TwoAuthorsIT(RunningApplication application) {
        this.application = application;
    }

    @AfterEach
    void noDraft() throws Exception {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from draft where path like '%/" + SCENARIO + ".yaml'");
        }
    }

    @Test
    void theLaterOneChoosesForEachField() throws Exception {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR);
                Visitor colleague = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = inConflict(author, colleague);
            assertThat(draft()).contains(THEIRS).doesNotContain(MINE);
            assertThat(desk.field("why.0.fr")).hasValue(Pattern.compile(MINE + "$"));
            assertThat(desk.difference("why.0.fr").locator("ins")).containsText("moi");
            assertThat(desk.difference("why.0.fr").locator("del")).containsText("l’autre");
            assertThat(desk.choice("why.1.fr", "theirs")).isChecked();
            assertThat(desk.choice("why.0.fr", "mine")).not().isChecked();

            decide(desk);
            assertThat(desk.conflict()).containsText("Il reste à choisir");
            assertThat(draft()).doesNotContain(MINE);

            desk.choice("why.0.fr", "mine").check();
            decide(desk);
            assertThat(desk.conflict()).hasCount(0);
            assertThat(desk.saved()).containsText("enregistré à");
            assertThat(desk.field("why.1.fr")).hasValue(Pattern.compile(ALSO_THEIRS + "$"));
            assertThat(draft()).contains(MINE, ALSO_THEIRS).doesNotContain(THEIRS);
        }
    }

    @Test
    void allOfOneTextIsOneChoice() throws Exception {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR);
                Visitor colleague = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = inConflict(author, colleague);
            desk.conflict().locator("[data-choose=mine]").click();
            decide(desk);
            assertThat(desk.conflict()).hasCount(0);
            assertThat(desk.saved()).containsText("enregistré à");
            assertThat(draft()).contains(MINE).doesNotContain("l’autre.");
        }
    }

    @Test
    void whatABrowserKeptNeverReplacesWhatSomebodySavedSince() throws Exception {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR);
                Visitor colleague = Visitor.signedIn(Visitor.AUTHOR)) {
            ScenarioDesk desk = ScenarioDesk.open(author, MODULE, SCENARIO);
            author.page().onDialog(dialog -> dialog.accept());
            desk.add("why.0.fr", MINE);
            author.page().waitForCondition(() -> kept(author) > 0);
            author.page().reload();
            saveTheirs(colleague);
            author.page().reload();
            author.page().locator("#kept [data-recover]").click();
            assertThat(desk.conflict()).containsText("n’a rien remplacé");
            assertThat(desk.field("why.0.fr")).hasValue(Pattern.compile(MINE + "$"));
            assertThat(draft()).contains(THEIRS).doesNotContain(MINE);
        }
    }

    /** Both have changed the first reason, the other one the second as well. */
    private static ScenarioDesk inConflict(Visitor author, Visitor colleague) {
        ScenarioDesk desk = ScenarioDesk.open(author, MODULE, SCENARIO);
        saveTheirs(colleague);
        desk.add("why.0.fr", MINE);
        desk.save();
        assertThat(desk.conflict()).isVisible();
        return desk;
    }

    private static void saveTheirs(Visitor colleague) {
        ScenarioDesk other = ScenarioDesk.open(colleague, MODULE, SCENARIO);
        other.add("why.0.fr", THEIRS);
        other.add("why.1.fr", ALSO_THEIRS);
        other.save();
        assertThat(other.saved()).containsText("enregistré à");
    }

    private static void decide(ScenarioDesk desk) {
        desk.conflict().locator("button[type=submit]").click();
    }

    private static int kept(Visitor author) {
        return (int) author.page().evaluate("() => Object.keys(localStorage)"
                + ".filter(key => key.startsWith('colloque:desk:')).length");
    }

    private static String draft() throws Exception {
        return Visitor.single("select text from draft where path like ?",
                "%/" + SCENARIO + ".yaml");
    }
}
