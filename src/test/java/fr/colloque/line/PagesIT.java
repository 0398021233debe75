package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.colloque.cohort.Sheets;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import fr.colloque.platform.table.TableFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page: it is accessible, fits the phone, speaks the language, is light. */
@WithApplication
class PagesIT {

    private static final List<String> FOR_ANYBODY = List.of("/", "/catalogue/",
            "/catalogue/course?id=" + Sitting.COURSE, "/reference/", "/reference/?q=zzzz",
            "/reference/item?id=CSP-R4127-4", "/reference/item?id=LB-4.2",
            "/reference/changes", "/reference/item?id=CP-226-8",
            "/reference/term?id=cnom", "/account/sign-in", "/help/", "/help/legal", "/verify",
            "/nothing-here");
    private static final String COMPARED =
            "/authoring/compare?kind=module&slug=secret-280-signes&from=0&to=1";
    private static final int FIRST_VISIT_BYTES = 200 * 1024;
    private static final int LATER_BYTES = 30 * 1024;

    @ParameterizedTest(name = "{0}, {1}, dark: {2}")
    @CsvSource({"PHONE, fr, false", "DESK, en, true"})
    void pagesForAnybodyAreAccessibleAndFit(Browser.Size size, String language, boolean dark) {
        Locale locale = Locale.forLanguageTag(language);
        try (Visitor anybody = dark ? Visitor.inTheDark(size, locale)
                : Visitor.anybody(size, locale)) {
            FOR_ANYBODY.forEach(page -> look(anybody, page));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"PHONE", "DESK"})
    void aDoctorsPagesAreAccessibleAndFit(Browser.Size size) throws Exception {
        try (Visitor doctor = Visitor.anybody(size, Locale.FRANCE).signIn(Visitor.newcomer())) {
            look(doctor, "/");
            look(doctor, "/credit/");
            look(doctor, "/credit/career");
            look(doctor, "/credit/declare");
            look(doctor, "/attempt/calibration");
            look(doctor, "/certificate/mine");
            long practice = Sitting.start(doctor, "practice", "patients-en-ligne");
            long test = Sitting.start(doctor, "pre-test", "");
            for (String page : List.of("/", "/account/profile",
                    "/enrolment/path?course=" + Sitting.COURSE,
                    "/lesson/card?course=" + Sitting.COURSE
                            + "&module=secret-280-signes&lesson=01-vu-entendu-compris",
                    "/attempt/paper?attempt=" + test + "&q=1",
                    "/attempt/paper?attempt=" + test + "&q=3",
                    "/attempt/summary?attempt=" + test)) {
                look(doctor, page);
            }
            practiseOnce(doctor, practice);
            Sitting.post(doctor, "hand-in", Map.of("attempt", String.valueOf(test), "version",
                    Sitting.version(test)));
            look(doctor, "/attempt/result?attempt=" + test);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PHONE, false", "DESK, true"})
    void expertsPagesAreAccessibleAndFit(Browser.Size size, boolean dark) {
        try (Visitor expert = visitor(size, dark).signIn(Visitor.EXPERT)) {
            for (String page : List.of("/", "/panel/", "/panel/?done=true", PanelLineIT.TASK,
                    "/panel/task?module=secret-280-signes&scenario=ecole-du-soir&kind=mark")) {
                look(expert, page);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PHONE, false", "DESK, true"})
    void desksAreAccessibleAndFit(Browser.Size size, boolean dark) {
        try (Visitor author = visitor(size, dark).signIn(Visitor.AUTHOR)) {
            for (String page : List.of("/survey/report", COMPARED, COMPARED + "&learner=true&page=2",
                    COMPARED + "&learner=true&key=false&page=3",
                    "/authoring/", "/authoring/module?id=secret-280-signes",
                    "/authoring/new?module=secret-280-signes", "/authoring/exchange",
                    "/authoring/questions",
                    "/authoring/lesson?module=secret-280-signes&id=02-additionner",
                    "/authoring/coverage", "/authoring/law",
                    "/authoring/item?id=LB-4.2", "/authoring/rescoring",
                    "/authoring/rescoring?module=secret-280-signes",
                    "/authoring/manifest?module=secret-280-signes", "/authoring/begun",
                    "/authoring/course?id=essentiel-secret-reseaux",
                    "/authoring/scenario?module=secret-280-signes&id=rage-montvaloir",
                    "/authoring/try?module=secret-280-signes&id=rage-montvaloir")) {
                look(author, page);
            }
        }
        try (Visitor administrator = visitor(size, dark).signIn(Visitor.ADMINISTRATOR)) {
            for (String page : List.of("/admin/", "/admin/certificates", "/admin/issued",
                    "/admin/unfinished", "/admin/unfinished?search=nobody-of-this-name",
                    "/admin/accounts", "/admin/ledger?doctor=1", "/admin/audit?check=true",
                    "/admin/mail", "/admin/mail?tab=sent", "/admin/law", "/admin/cohorts",
                    "/admin/evidence",
                    "/admin/provider", "/admin/reviewing", "/admin/credits",
                    "/admin/course-credit?id=" + Sitting.COURSE)) {
                look(administrator, page);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PHONE, false", "DESK, true"})
    void whatBecomesOfAFileIsAccessibleAndFits(Browser.Size size, boolean dark) {
        try (Visitor administrator = visitor(size, dark).signIn(Visitor.ADMINISTRATOR)) {
            CohortLineIT.tryOut(administrator.page(), "À l’essai " + size,
                    Sheets.csv(Sheets.everyFault("seen", 60)), TableFormat.CSV);
            judge(administrator.page(), "/admin/cohort-import");
        }
    }

    @Test
    void aFirstVisitAndLaterPagesAreLight() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            Weight weight = new Weight(doctor.page());
            doctor.page().navigate("/");
            doctor.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(weight.bytes()).as("bytes of the first visit").isLessThan(FIRST_VISIT_BYTES);
            assertThat(weight.requests()).as("requests of the first visit").isLessThan(16);
            doctor.signIn(email);
            long practice = Sitting.start(doctor, "practice", "secret-280-signes");
            doctor.page().navigate("/attempt/paper?attempt=" + practice + "&q=1");
            for (String page : List.of("/attempt/paper?attempt=" + practice + "&q=2", "/credit/",
                    "/enrolment/path?course=" + Sitting.COURSE)) {
                weight.reset();
                doctor.page().navigate(page);
                doctor.page().waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(weight.bytes()).as("bytes of " + page).isLessThan(LATER_BYTES);
            }
        }
    }

    @Test
    void somebodyWhoHasNotSignedInGetsNoCookie() {
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            FOR_ANYBODY.stream().filter(p -> !p.contains("sign-in")).forEach(page -> {
                anybody.page().navigate(page);
                assertThat(anybody.window().cookies()).as(page).isEmpty();
            });
        }
    }

    @ParameterizedTest(name = "a certificate whose state is told by {0}")
    @ValueSource(strings = {"revoked_at is null and superseded_at is null",
        "revoked_at is not null", "superseded_at is not null"})
    void whatACertificateSaysIsAccessibleAndFits(String state) throws Exception {
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            look(anybody, "/c/" + Visitor.single("""
                    select concat(identifier, '/', revision) from certificate where
                    """ + state + " order by id limit 1"));
        }
    }

    private static Visitor visitor(Browser.Size size, boolean dark) {
        return dark ? Visitor.inTheDark(size, Locale.FRANCE)
                : Visitor.anybody(size, Locale.FRANCE);
    }

    private static void practiseOnce(Visitor doctor, long practice) {
        doctor.page().navigate("/attempt/paper?attempt=" + practice + "&q=1");
        new Expertise(doctor.page(), fr.colloque.core.module.Language.FR).answer();
        judge(doctor.page(), "feedback");
    }

    private static void look(Visitor visitor, String address) {
        visitor.page().navigate(address);
        assertThat(visitor.page().locator("dialog:not([open]):visible").count())
                .as(address + " keeps its dialogs closed").isZero();
        judge(visitor.page(), address);
    }

    static void judge(Page page, String address) {
        List<String> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze().getViolations().stream().map(PagesIT::told).toList();
        assertThat(violations).as(address).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth"
                + " <= document.documentElement.clientWidth")).as(address + " fits").isTrue();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream()
                .map(n -> n.getTarget() + " " + n.getFailureSummary()).limit(3).toList();
    }

    /** Counts what travels, as the browser does: compressed, and nothing for what it has kept. */
    private static final class Weight {

        private final AtomicLong bytes = new AtomicLong();
        private final AtomicInteger requests = new AtomicInteger();

        Weight(Page page) {
            CDPSession session = page.context().newCDPSession(page);
            session.send("Network.enable");
            session.on("Network.loadingFinished", (JsonObject event) -> {
                long travelled = event.get("encodedDataLength").getAsLong();
                bytes.addAndGet(travelled);
                requests.addAndGet(travelled > 0 ? 1 : 0);
            });
        }

        long bytes() {
            return bytes.get();
        }

        int requests() {
            return requests.get();
        }

        void reset() {
            bytes.set(0);
            requests.set(0);
        }
    }
}
