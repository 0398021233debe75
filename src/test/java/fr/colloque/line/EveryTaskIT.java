package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of task is answered by mouse, by finger, by keyboard alone and without scripts. */
@WithApplication
class EveryTaskIT {

    /** Practice scenarios that hold every kind of task between them. */
    private static final Set<String> SCENARIOS = Set.of("os-sans-histoire", "profil-du-lundi",
            "dimanche-mollet", "elle-insiste", "ecole-du-soir");

    @Test
    void theseScenariosHoldEveryKindOfTask() {
        Assertions.assertThat(SCENARIOS.stream().map(Expertise::scenario)
                .flatMap(s -> s.tasks().stream()).map(Task::getClass).collect(Collectors.toSet()))
                .hasSameSizeAs(Task.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "on a {0}")
    @EnumSource(Browser.Size.class)
    void byMouseOrFinger(Browser.Size size) throws Exception {
        for (String id : SCENARIOS) {
            try (Visitor doctor = Visitor.anybody(size, Locale.FRANCE)
                    .signIn(Visitor.newcomer())) {
                Page page = open(doctor, id);
                new Expertise(page, Language.FR)
                        .answer(() -> PagesIT.judge(page, id + " on a " + size));
                explained(page, id);
                PagesIT.judge(page, id + " explained on a " + size);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"os-sans-histoire", "profil-du-lundi", "dimanche-mollet",
        "elle-insiste", "ecole-du-soir"})
    void byKeyboardAlone(String id) throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            Page page = open(doctor, id);
            new Keys(page).answer(Expertise.scenario(id));
            explained(page, id);
        }
    }

    @Test
    void aTapOnThePictureAndABoxOfTheListAreTheSame() throws Exception {
        try (Visitor doctor = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)
                .signIn(Visitor.newcomer())) {
            Page page = open(doctor, "os-sans-histoire");
            Scenario scenario = Expertise.scenario("os-sans-histoire");
            page.locator("label.verdict-opt").first().click();
            if (page.locator("fieldset:not([hidden]) .sure label.opt").count() > 0) {
                page.locator("fieldset:not([hidden]) .sure label.opt").first().click();
            }
            button(page).click();
            page.locator("fieldset[data-kind=markImage]:not([hidden])").waitFor();
            String region = scenario.surface().regions().getFirst().id();
            Locator box = page.locator("input[data-region='" + region + "']");
            page.locator(".seen [data-region='" + region + "']").tap();
            assertThat(box).isChecked();
            page.locator("label.opt:has(input[data-region='" + region + "'])").tap();
            assertThat(box).not().isChecked();
            assertThat(page.locator(".seen [data-region='" + region + "']"))
                    .not().hasClass(Pattern.compile("picked"));
        }
    }

    @Test
    void aConversationUnfoldsAndGoesBackWithoutScripts() throws Exception {
        try (Visitor doctor = withoutOurScripts()) {
            Page page = open(doctor, "elle-insiste");
            Locator replies = page.locator("fieldset[data-kind=converse] label.opt:has("
                    + "input[name^=t])");
            replies.first().click();
            page.locator("button[name=stay]").click();
            assertThat(page.locator(".talk .from-doctor")).hasCount(1);
            PagesIT.judge(page, "a conversation without scripts");
            page.locator("button[name=retreat]").first().click();
            assertThat(page.locator(".talk .from-doctor")).hasCount(0);
        }
    }

    @Test
    void anOrderThatGivesARankTwiceIsRefusedInWords() throws Exception {
        try (Visitor doctor = withoutOurScripts()) {
            Page page = open(doctor, "dimanche-mollet");
            answerOthers(page);
            for (Locator rank : page.locator(".ordering select").all()) {
                rank.selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setIndex(1));
            }
            button(page).click();
            assertThat(page.locator(".notice[role=alert]")).containsText("deux fois");
            PagesIT.judge(page, "an order without scripts");
        }
    }

    @Test
    void aTextIsLookedAtAgainBeforeItIsSentAndItsRubricTickedWithoutScripts() throws Exception {
        try (Visitor doctor = withoutOurScripts()) {
            Page page = open(doctor, "ecole-du-soir");
            page.locator("textarea").fill("Une soirée d’école, sans personne.");
            answerOthers(page);
            button(page).click();
            assertThat(page.locator(".mirror")).containsText("devant le patient");
            assertThat(page.locator("textarea")).hasValue("Une soirée d’école, sans personne.");
            button(page).click();
            page.locator("#rubric label.check").first().click();
            page.locator("#rubric button").click();
            assertThat(page.locator("#rubric input[type=checkbox]").first()).isChecked();
            PagesIT.judge(page, "a text explained without scripts");
        }
    }

    /** Picks something wherever something is asked for by boxes. */
    private static void answerOthers(Page page) {
        for (Locator options : page.locator("fieldset .options").all()) {
            options.locator("label.opt").first().click();
        }
    }

    private static void explained(Page page, String id) {
        assertThat(page).hasURL(Pattern.compile(".*/attempt/feedback.*"));
        assertThat(page.locator("main")).containsText("Pourquoi");
        assertThat(page.locator(".surface mark.missed")).hasCount(0);
        assertThat(page.locator(".badge.missed, .badge.extra, .given .is-breach")).hasCount(0);
    }

    /** A phone to which none of our scripts comes; axe still runs there. */
    private static Visitor withoutOurScripts() throws Exception {
        Visitor doctor = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)
                .signIn(Visitor.newcomer());
        doctor.window().route(Pattern.compile(".*\\.js(\\?.*)?$"), Route::abort);
        return doctor;
    }

    private static Locator button(Page page) {
        return page.locator(".go button[type=submit]");
    }

    /** Practises the module of this scenario and goes straight to it. */
    private static Page open(Visitor doctor, String id) throws SQLException {
        String module = Expertise.CURRICULUM.modules().stream()
                .filter(m -> m.scenario(id).isPresent()).map(Module::id).findFirst()
                .orElseThrow();
        long attempt = Sitting.start(doctor, "practice", module);
        doctor.page().navigate("/attempt/paper?attempt=" + attempt + "&q=" + Visitor.single(
                "select position from attempt_item where attempt_id = ? and scenario_id = ?",
                attempt, id));
        return doctor.page();
    }
}
