package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

    private static final String COURSE = "essentiel-secret-reseaux";

    private final RunningApplication application;

    TwoAuthorsIT(RunningApplication application) {
        this.application = application;
    }

    @AfterEach
    void noDraft() throws Exception {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from draft where path like '%/" + SCENARIO
                    + ".yaml' or path like '%/" + COURSE + ".yaml'");
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

    @Test
    void inACourseTheyChooseForEachFieldAsWell() throws Exception {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR);
                Visitor colleague = Visitor.signedIn(Visitor.AUTHOR)) {
            Page mine = course(author);
            Page theirs = course(colleague);
            add(theirs, "audience.fr", THEIRS);
            save(theirs);
            assertThat(theirs.locator(".savebar .saved")).containsText("enregistré à");
            add(mine, "audience.fr", MINE);
            add(mine, "declaration.en", " Mine.");
            save(mine);

            assertThat(mine.locator("[data-choice='audience.fr'] ins")).containsText("moi");
            assertThat(mine.locator("[data-choice='audience.fr'] del")).containsText("l’autre");
            assertThat(mine.locator("[name='choice-declaration.en'][value=mine]")).isChecked();
            mine.locator("[name='choice-audience.fr'][value=theirs]").check();
            mine.locator("section.conflict button[type=submit]").click();
            assertThat(mine.locator(".savebar .saved")).containsText("enregistré à");
            assertThat(Visitor.single("select text from draft where path like ?",
                    "%/" + COURSE + ".yaml")).contains(THEIRS, " Mine.").doesNotContain(MINE);
        }
    }

    @Test
    void aTextOfAnotherShapeIsShownAsItIsAndCanBeThrownAway() throws Exception {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = course(author);
            add(page, "audience.fr", MINE);
            save(page);
            assertThat(page.locator(".savebar .saved")).containsText("enregistré à");
            overwrite("[une: autre, forme]");
            page.reload();
            assertThat(page.locator("pre.raw")).containsText("[une: autre, forme]");
            assertThat(page.locator(".findings li")).not().hasCount(0);
            page.locator(".ask summary").click();
            page.locator(".ask .danger").click();
            page.waitForURL("**/authoring/begun*");
            course(author);
            assertThat(page.locator("[name='f-audience.fr']")).not().hasValue(
                    Pattern.compile(MINE));
        }
    }

    private void overwrite(String text) throws Exception {
        try (Connection connection = application.connection();
                PreparedStatement change = connection.prepareStatement(
                        "update draft set text = ? where path like ?")) {
            change.setString(1, text);
            change.setString(2, "%/" + COURSE + ".yaml");
            change.executeUpdate();
        }
    }

    private static Page course(Visitor author) {
        Page page = author.page();
        page.navigate("/authoring/course?id=" + COURSE);
        return page;
    }

    private static void add(Page page, String path, String words) {
        Locator field = page.locator("[name='f-" + path + "']");
        field.fill(field.inputValue() + words);
    }

    private static void save(Page page) {
        page.locator("[data-save]").click();
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
