package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.colloque.launch.WithApplication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An author begins a module and a course, and puts what they are made of in order. */
@WithApplication
class ManifestLineIT {

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">\
            <rect x="4" y="4" width="32" height="22" fill="currentColor"/></svg>
            """;

    @Test
    void aModuleIsBegunAndItsLessonsArePutInOrder() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            begin(page, "module", "Un module à l’essai", "A module on trial");
            isToldWhatIsMissing(page);
            addsAnObjective(page);
            page.locator("[name='f-authors.0.declared']").fill(LocalDate.now().toString());
            save(page);
            String manifest = page.url();

            page.locator("#newLesson input[lang=fr]").fill("Ce que dit la règle");
            page.locator("#newLesson input[lang=en]").fill("What the rule says");
            page.locator("#newLesson button").click();
            page.waitForURL(Pattern.compile(".*/authoring/lesson.*02-ce-que-dit-la-regle.*"));
            page.navigate(manifest);
            Locator lessons = page.locator("#f-lessons .ordered > li");
            assertThat(lessons).hasCount(2);
            lessons.last().locator("a").press("Alt+ArrowUp");
            assertThat(lessons.first()).containsText("Ce que dit la règle");
            save(page);
            page.reload();
            assertThat(lessons.first()).containsText("Ce que dit la règle");
            addsAPicture(page);
        }
    }

    @Test
    void aCourseIsPutTogetherOfModules() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            begin(page, "course", "Un parcours à l’essai", "A course on trial");
            Locator modules = page.locator("#f-modules .ordered > li");
            add(page, "secret-280-signes");
            assertThat(modules).hasCount(1);
            add(page, "patients-en-ligne");
            assertThat(modules).hasCount(2);
            modules.last().locator("[data-move='-1']").click();
            assertThat(modules.first()).containsText("patients-en-ligne");
            save(page);
            page.reload();
            assertThat(modules.first()).containsText("patients-en-ligne");
            modules.first().locator("[data-out]").click();
            assertThat(modules).hasCount(1);
            add(page, "patients-en-ligne");
            assertThat(modules).hasCount(2);
        }
    }

    private static void begin(Page page, String kind, String fr, String en) {
        page.navigate("/authoring/begun");
        page.locator("#new input[value=" + kind + "]").check();
        page.locator("#new input[lang=fr]").fill(fr);
        page.locator("#new input[lang=en]").fill(en);
        page.locator("#new button[type=submit]").click();
        page.locator("#edit").waitFor();
        assertThat(page.locator("h1")).containsText(fr);
    }

    /** Everything is still to be written: a finding leads to its field. */
    private static void isToldWhatIsMissing(Page page) {
        Locator findings = page.locator(".findings a");
        assertThat(findings).not().hasCount(0);
        findings.first().click();
        assertThat(page.locator("#edit .fields :focus")).hasCount(1);
    }

    private static void addsAnObjective(Page page) {
        page.locator("[data-act=add][data-at='objectives']").click();
        page.locator("[name='f-objectives.0.fr']").fill("Citer la règle.");
        page.locator("[name='f-objectives.0.en']").fill("Quote the rule.");
    }

    private static void addsAPicture(Page page) {
        page.locator("[id='newPicture:file']").setInputFiles(new FilePayload("Porte.svg",
                "image/svg+xml", DRAWING.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='newPicture:addPicture']").click();
        assertThat(page.locator("#media img[src$='porte.svg']")).isVisible();
    }

    private static void add(Page page, String module) {
        page.locator("#f-modules select").selectOption(module);
    }

    private static void save(Page page) {
        page.locator("[data-save]").click();
        assertThat(page.locator(".savebar .saved")).containsText("enregistré à");
    }
}
