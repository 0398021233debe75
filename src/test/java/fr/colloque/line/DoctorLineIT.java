package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Verdict;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A doctor takes the bundled course from enrolment to the ledger, answering everything right. */
@WithApplication
class DoctorLineIT {

    private static final String COURSE = "essentiel-secret-reseaux";
    private static final String PATH = "/enrolment/path?course=" + COURSE;

    @ParameterizedTest(name = "on a {0}, in {1}")
    @CsvSource({"PHONE, FR", "DESK, EN"})
    void takesTheCourseFromEnrolmentToTheLedger(Browser.Size size, Language language)
            throws Exception {
        String email = Visitor.newcomer();
        Locale locale = language.locale();
        try (Visitor doctor = Visitor.anybody(size, locale).signIn(email)) {
            Page page = doctor.page();
            page.context().request().get("/language?to=" + language.code() + "&back=/");
            enrol(page);
            Expertise expertise = new Expertise(page, language);
            sitTest(page, expertise);
            assertThat(page.locator(".score")).containsText("100");
            followPath(page, expertise);
            sitTest(page, expertise);
            assertThat(page.locator(".score")).containsText("100");
            declare(page);
            page.navigate("/credit/");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("1" + '\u00a0' + "h");
        }
        Assertions.assertThat(Visitor.single("""
                select count(*) from ledger_entry l join account a on a.id = l.doctor_id
                where a.email = ? and l.hours = 1.5 and l.action_type = 'FC'
                """, email)).isEqualTo("1");
    }

    private static void enrol(Page page) {
        page.navigate("/catalogue/course?id=" + COURSE);
        page.locator("form[action='/do/enrol'] button").click();
        page.waitForURL(url -> url.contains("/enrolment/path"));
        page.locator("li.now form[action='/do/start'] button").click();
    }

    /** Answers six scenarios of a test, reads the summary, hands in. */
    private static void sitTest(Page page, Expertise expertise) {
        for (int question = 1; question <= 6; question++) {
            assertThat(page.locator(".where")).containsText(String.valueOf(question));
            keyIsNotOnThePage(page);
            expertise.answer();
        }
        assertThat(page).hasURL(Pattern.compile(".*/attempt/summary.*"));
        assertThat(page.locator(".sheetlist .v-caution")).hasCount(0);
        page.locator("form[action='/do/hand-in'] button").click();
        assertThat(page).hasURL(Pattern.compile(".*/attempt/result.*"));
    }

    /** Reads and practises as the path says, until the post-test is next; starts it. */
    private static void followPath(Page page, Expertise expertise) {
        for (int module = 0; module < 2; module++) {
            page.navigate(PATH);
            page.locator("li.now > a.btn").click();
            for (int lesson = 0; lesson < 5; lesson++) {
                page.locator("form[action='/do/read'] button").click();
            }
            page.waitForURL(url -> url.contains("/enrolment/path"));
            page.locator("li.now form[action='/do/start'] button").click();
            practise(page, expertise);
        }
        page.locator("li.now form[action='/do/start'] button").click();
    }

    private static void practise(Page page, Expertise expertise) {
        while (page.url().contains("/attempt/paper")) {
            keyIsNotOnThePage(page);
            Optional<Verdict> verdict = expertise.shown().verdict();
            expertise.answer();
            assertThat(page).hasURL(Pattern.compile(".*/attempt/feedback.*"));
            verdict.ifPresent(v -> assertThat(page.locator("section.verdict[aria-labelledby=verdict]"))
                    .hasClass(Pattern.compile("v-" + v.code())));
            assertThat(page.locator(".surface mark.missed")).hasCount(0);
            String here = page.url();
            page.locator(".go a.btn").click();
            page.waitForURL(url -> !url.equals(here));
        }
        assertThat(page).hasURL(Pattern.compile(".*/enrolment/path.*"));
    }

    private static void declare(Page page) {
        page.navigate(PATH);
        page.locator("li.now a[href^='/survey/form']").click();
        for (int scale = 0; scale < page.locator(".scale").count(); scale++) {
            page.locator(".scale").nth(scale).locator("input").last().check();
        }
        page.locator("form.survey button").click();
        assertThat(page).hasURL(Pattern.compile(".*/enrolment/path.*"));
        page.locator("input[name=declared]").check(new Locator.CheckOptions().setForce(true));
        page.locator("form[action='/do/declare'] button").click();
        assertThat(page.locator("form[action='/do/declare']")).hasCount(0);
        assertThat(page.locator("main a[href='/certificate/mine']")).isVisible();
    }

    private static void keyIsNotOnThePage(Page page) {
        Assertions.assertThat(page.content()).doesNotContain("decisive", "[[",
                "class=\"missed\"", "class=\"found\"", "data-right");
    }
}
