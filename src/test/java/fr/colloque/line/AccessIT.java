package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page and every action, for nobody, every role, and the owner's colleague. */
@WithApplication
class AccessIT {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final String NOBODY = "nobody";
    private static final Map<String, String> PEOPLE = Map.of("doctor", Visitor.DOCTOR,
            "author", Visitor.AUTHOR, "reviewer", Visitor.REVIEWER, "expert", Visitor.EXPERT,
            "administrator", Visitor.ADMINISTRATOR);
    private static final Set<String> EVERYBODY = Set.of(NOBODY, "doctor", "author", "reviewer",
            "expert", "administrator");
    private static final Set<String> SIGNED_IN = PEOPLE.keySet();
    /** Who may open the pages of a folder; a folder or page that is not here fails the test. */
    private static final Map<String, Set<String>> MAY_OPEN = Map.ofEntries(
            Map.entry("", EVERYBODY), Map.entry("catalogue", EVERYBODY),
            Map.entry("reference", EVERYBODY), Map.entry("help", EVERYBODY),
            Map.entry("account/sign-in", EVERYBODY), Map.entry("account", SIGNED_IN),
            Map.entry("certificate/verify", EVERYBODY), Map.entry("certificate", Set.of("doctor")),
            Map.entry("lesson", Set.of("doctor")), Map.entry("enrolment", Set.of("doctor")),
            Map.entry("attempt", Set.of("doctor")), Map.entry("credit", Set.of("doctor")),
            Map.entry("evidence/verify", EVERYBODY), Map.entry("survey", Set.of("doctor")),
            Map.entry("survey/report", Set.of("author", "administrator")),
            Map.entry("panel", Set.of("expert")), Map.entry("notice/unsubscribe", EVERYBODY),
            Map.entry("authoring", Set.of("author", "reviewer")),
            Map.entry("authoring/compare", Set.of("author", "reviewer", "administrator")),
            Map.entry("authoring/rescoring", Set.of("author", "administrator")),
            Map.entry("authoring/rescoring-trial", Set.of("author", "administrator")),
            Map.entry("admin", Set.of("administrator")));

    /** Who may do what is not for doctors. */
    private static final Map<String, String> MAY_DO = Map.of("panel", "expert");

    @Test
    void everyPageOpensForItsRolesOnly() throws IOException {
        Map<String, Visitor> visitors = visitors();
        try {
            for (String page : pages()) {
                Set<String> welcome = MAY_OPEN.getOrDefault(page,
                        MAY_OPEN.get(page.contains("/") ? page.replaceAll("/.*", "") : ""));
                assertThat(welcome).as("who may open " + page).isNotNull();
                visitors.forEach((role, visitor) -> check(page, role, visitor, welcome));
            }
        } finally {
            visitors.values().forEach(Visitor::close);
        }
    }

    @Test
    void everyActionIsForItsRoleOnly() {
        Map<String, Visitor> visitors = visitors();
        try {
            for (Map.Entry<String, Map<String, String>> action : actions("1").entrySet()) {
                visitors.forEach((role, visitor) -> {
                    if (role.equals(MAY_DO.getOrDefault(action.getKey(), "doctor"))) {
                        return;                       // who may do it does it elsewhere
                    }
                    APIResponse answer = Sitting.post(visitor, action.getKey(), action.getValue());
                    assertThat(answer.status()).as(action.getKey() + " by " + role)
                            .isEqualTo(role.equals(NOBODY) ? 303 : 403);
                });
            }
        } finally {
            visitors.values().forEach(Visitor::close);
        }
    }

    /** Extra time, certificates, drafts: what desks do is posted to their pages. */
    @Test
    void whatDesksDoIsForTheirRolesOnly() throws Exception {
        String before = extraTime();
        Map<String, Visitor> visitors = visitors();
        try {
            for (String desk : List.of("admin/accounts", "admin/cohorts",
                    "admin/cohort-import", "admin/certificates", "admin/issued", "admin/provider",
                    "admin/unfinished",
                    "admin/reviewing", "admin/course-credit", "authoring/module",
                    "authoring/scenario", "admin/evidence",
                    "authoring/lesson", "authoring/manifest", "authoring/course",
                    "authoring/begun", "authoring/try", "authoring/review",
                    "authoring/revision", "authoring/rescoring", "authoring/rescoring-trial")) {
                Set<String> welcome = MAY_OPEN.getOrDefault(desk,
                        MAY_OPEN.get(desk.replaceAll("/.*", "")));
                visitors.forEach((role, visitor) -> {
                    if (!welcome.contains(role)) {
                        assertThat(give(visitor, desk)).as(desk + " by " + role)
                                .isEqualTo(role.equals(NOBODY) ? 303 : 403);
                    }
                });
            }
        } finally {
            visitors.values().forEach(Visitor::close);
        }
        assertThat(extraTime()).isEqualTo(before);
    }

    private static int give(Visitor visitor, String desk) {
        FormData form = FormData.create().set("form", "form").set("percent", "50")
                .set("giveExtra", "giveExtra").set("jakarta.faces.source", "giveExtra")
                .set("jakarta.faces.ViewState", "1:1");
        return visitor.window().request().post("/" + desk, RequestOptions.create()
                .setHeader("Sec-Fetch-Site", "same-origin").setForm(form).setMaxRedirects(0))
                .status();
    }

    private static String extraTime() throws SQLException {
        return Visitor.single("select sum(extra_time_percent) from account");
    }

    @Test
    void anotherDoctorsAttemptDoesNotExist() throws Exception {
        try (Visitor owner = Visitor.signedIn(Visitor.newcomer())) {
            String attempt = String.valueOf(Sitting.start(owner, "pre-test", ""));
            try (Visitor colleague = Visitor.signedIn(Visitor.newcomer())) {
                for (String page : List.of("paper", "feedback", "summary", "result")) {
                    String address = "/attempt/" + page + "?attempt=" + attempt + "&q=1";
                    assertThat(colleague.status(address)).as(address).isEqualTo(404);
                }
                for (String action : List.of("answer", "hand-in", "reflect")) {
                    assertThat(Sitting.post(colleague, action, actions(attempt).get(action))
                            .status()).as(action).isEqualTo(404);
                }
            }
            assertThat(owner.status("/attempt/paper?attempt=" + attempt + "&q=1")).isEqualTo(200);
        }
    }

    @Test
    void everyActionThereIsStandsInThisTest() {
        Set<String> written = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.colloque").stream()
                .filter(c -> c.isAnnotatedWith(WebServlet.class))
                .flatMap(c -> Stream.of(c.getAnnotationOfType(WebServlet.class).value()))
                .filter(p -> p.startsWith("/do/")).map(p -> p.substring("/do/".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(new TreeSet<>(actions("1").keySet()));
    }

    /** What each action is sent; ids are those of something that exists, or may. */
    private static Map<String, Map<String, String>> actions(String attempt) {
        return Map.ofEntries(
                Map.entry("enrol", Map.of("course", Sitting.COURSE)),
                Map.entry("start", Map.of("course", Sitting.COURSE, "pool", "pre-test", "module",
                        "")),
                Map.entry("answer", Map.of("attempt", attempt, "question", "1", "kinds", "judge",
                        "t0", "none", "then", "next")),
                Map.entry("hand-in", Map.of("attempt", attempt, "version", "1")),
                Map.entry("reflect", Map.of("attempt", attempt, "question", "1", "line", "0")),
                Map.entry("read", Map.of("course", Sitting.COURSE, "module", "secret-280-signes",
                        "lesson", "01-vu-entendu-compris")),
                Map.entry("declare", Map.of("course", Sitting.COURSE, "declared", "on")),
                Map.entry("survey", Map.of("course", Sitting.COURSE, "q-clarte", "5")),
                Map.entry("present", Map.of("course", Sitting.COURSE, "unit", "pre_test")),
                Map.entry("correction-seen", Map.of("correction", "1")),
                Map.entry("withdraw-activity", Map.of("activity", "1")),
                Map.entry("panel", Map.of("module", "secret-280-signes", "scenario",
                        "rage-montvaloir", "kind", "mark", "choice", "3", "wording",
                        "another")));
    }

    private static Map<String, Visitor> visitors() {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put(NOBODY, Visitor.anybody(Browser.Size.DESK, Locale.FRANCE));
        PEOPLE.forEach((role, email) -> visitors.put(role, Visitor.signedIn(email)));
        return visitors;
    }

    /** All pages, as their addresses without the leading slash; {@code ""} is the front page. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(f -> PAGES.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".xhtml"))
                    .filter(f -> !f.startsWith("WEB-INF") && !f.startsWith("resources"))
                    .map(f -> f.replace(".xhtml", "").replaceAll("(^|/)index$", "$1"))
                    .sorted().toList();
        }
    }

    private static void check(String page, String role, Visitor visitor, Set<String> welcome) {
        int status = visitor.status("/" + page + "?id=x1&course=" + Sitting.COURSE
                + "&module=secret-280-signes&lesson=01-vu-entendu-compris&attempt=1&q=1");
        if (welcome.contains(role)) {
            assertThat(status).as(page + " for " + role).isIn(200, 302, 303, 404)
                    .isNotEqualTo(403);
        } else {
            assertThat(status).as(page + " for " + role)
                    .isEqualTo(role.equals(NOBODY) ? 303 : 403);
        }
    }
}
