package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.SqlCount;
import fr.colloque.launch.WithApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A doctor's page costs at most four statements to show and six to change something. */
@WithApplication
class StatementsIT {

    private static final int TO_SHOW = 4;
    private static final int TO_CHANGE = 6;
    private static final int REVIEW = 30;
    private static final int FOR_A_HOME = 11;
    private static final int FOR_A_MODULE = 10;
    private static final String LESSON = "/lesson/card?course=" + Sitting.COURSE
            + "&module=secret-280-signes&lesson=01-vu-entendu-compris";

    private final SqlCount statements;

    StatementsIT(RunningApplication application) {
        this.statements = SqlCount.of(application);
    }

    @Test
    void pagesAnybodySeesNeedNoStatement() throws Exception {
        try (Visitor anybody = Visitor.anybody(fr.colloque.launch.Browser.Size.PHONE,
                java.util.Locale.FRANCE)) {
            for (String page : List.of("/", "/catalogue/", "/reference/",
                    "/reference/changes",
                    "/catalogue/course?id=" + Sitting.COURSE, "/reference/item?id=LB-6.5")) {
                assertThat(shown(anybody, page)).as(page).isEmpty();
            }
        }
    }

    @Test
    void aDoctorsPagesNeedFourStatementsAtMost() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long test = Sitting.start(doctor, "pre-test", "");
            long practice = Sitting.start(doctor, "practice", "secret-280-signes");
            for (String page : List.of("/", "/catalogue/course?id=" + Sitting.COURSE,
                    "/enrolment/path?course=" + Sitting.COURSE, LESSON, "/credit/",
                    "/credit/?period=2023-01-01&certif=2023-01-01", "/credit/career",
                    "/credit/declare",
                    "/certificate/mine", "/attempt/paper?attempt=" + test + "&q=1",
                    "/attempt/summary?attempt=" + test,
                    "/attempt/paper?attempt=" + practice + "&q=1")) {
                assertThat(shown(doctor, page)).as(page).hasSizeLessThanOrEqualTo(TO_SHOW);
            }
            Sitting.post(doctor, "hand-in", Map.of("attempt", String.valueOf(test), "version",
                    Sitting.version(test)));
            for (String page : List.of("/attempt/result?attempt=" + test,
                    "/attempt/feedback?attempt=" + test + "&q=1")) {
                assertThat(shown(doctor, page)).as(page).hasSizeLessThanOrEqualTo(TO_SHOW);
            }
        }
    }

    @Test
    void aChangeNeedsSixStatementsAtMostAndASavedAnswerOne() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            Map<String, String> course = Map.of("course", Sitting.COURSE);
            assertThat(changed(doctor, "enrol", course)).hasSizeLessThanOrEqualTo(TO_CHANGE);
            assertThat(changed(doctor, "start", Map.of("course", Sitting.COURSE, "pool",
                    "pre-test", "module", ""))).hasSizeLessThanOrEqualTo(TO_CHANGE);
            long test = Sitting.start(doctor, "pre-test", "");
            assertThat(changed(doctor, "answer", Map.of("attempt", String.valueOf(test),
                    "question", "1", "kinds", "judge", "t0", "breach",
                    "scenario", Sitting.scenario(test, 1), "then", "next"))).hasSize(1);
            assertThat(changed(doctor, "hand-in", Map.of("attempt", String.valueOf(test),
                    "version", Sitting.version(test)))).hasSizeLessThanOrEqualTo(TO_CHANGE);
            assertThat(changed(doctor, "read", Map.of("course", Sitting.COURSE, "module",
                    "secret-280-signes", "lesson", "01-vu-entendu-compris")))
                    .hasSizeLessThanOrEqualTo(TO_CHANGE);
            long practice = Sitting.start(doctor, "practice", "secret-280-signes");
            int scenarios = Integer.parseInt(Visitor.single(
                    "select count(*) from attempt_item where attempt_id = ?", practice));
            for (int question = 1; question <= scenarios; question++) {
                assertThat(changed(doctor, "answer",
                        Completion.answers(practice, question, "feedback")))
                        .as("question " + question).hasSizeLessThanOrEqualTo(TO_CHANGE);
            }
            assertThat(Visitor.single("""
                    select max(a.handed_in_at) = max(i.closed_at)
                        and max(a.score) = round(100 * avg(i.score), 2)
                    from attempt a join attempt_item i on i.attempt_id = a.id
                    where a.id = ?""", practice))
                    .as("handed in with the last").isEqualTo("1");
        }
    }

    @Test
    void aSurveyStaysWithinTheSame() throws Exception {
        String email = Visitor.newcomer();
        Completion.upToTheSurveyBy(email);
        try (Visitor doctor = Visitor.signedIn(email)) {
            assertThat(shown(doctor, "/survey/form?course=" + Sitting.COURSE))
                    .hasSizeLessThanOrEqualTo(TO_SHOW);
            assertThat(changed(doctor, "survey", Completion.opinion()))
                    .hasSizeLessThanOrEqualTo(TO_CHANGE);
        }
    }

    @Test
    void anExpertsPagesAndAnswersStayWithinTheSame() throws Exception {
        try (Visitor expert = Visitor.signedIn(Visitor.EXPERT)) {
            for (String page : List.of("/panel/", PanelLineIT.TASK)) {
                assertThat(shown(expert, page)).as(page).hasSizeLessThanOrEqualTo(2);
            }
            assertThat(changed(expert, "panel", Map.of("module", "secret-280-signes",
                    "scenario", "ecole-du-soir", "kind", "concordance", "choice", "outside",
                    "wording", PanelLineIT.wording(expert)))).hasSizeLessThanOrEqualTo(TO_CHANGE);
        }
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            assertThat(shown(doctor, "/attempt/calibration")).hasSize(1);
        }
    }

    /** However many drafts, remarks and revisions there are. */
    @Test
    void theDesksBetweenAuthorsAndReviewersNeedTheSameStatementsForAnyNumberOfThings()
            throws Exception {
        try (Visitor reviewer = Visitor.signedIn(Visitor.REVIEWER)) {
            assertThat(shown(reviewer, "/authoring/reviews")).hasSizeLessThanOrEqualTo(4);
            assertThat(shown(reviewer, "/authoring/history?kind=module&slug=secret-280-signes"))
                    .hasSizeLessThanOrEqualTo(7);
            assertThat(shown(reviewer, "/authoring/review?kind=module&slug=patients-en-ligne"))
                    .hasSizeLessThanOrEqualTo(REVIEW);
        }
    }

    @Test
    void anAuthorsListsCostTheSameHoweverMuchThereIs() throws Exception {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            assertThat(shown(author, "/authoring/coverage?q=secret&gaps=true")).isEmpty();
            assertThat(shown(author, "/authoring/law")).hasSizeLessThanOrEqualTo(2);
            for (String page : List.of("/authoring/", "/authoring/?q=secret&page=2")) {
                assertThat(shown(author, page)).as(page).hasSizeLessThanOrEqualTo(FOR_A_HOME);
            }
            for (String page : List.of("/authoring/module?id=secret-280-signes",
                    "/authoring/module?id=secret-280-signes&q=rage&page=2")) {
                assertThat(shown(author, page)).as(page).hasSizeLessThanOrEqualTo(FOR_A_MODULE);
            }
        }
    }

    /** However many courses, changes and entries there are. */
    @Test
    void administratorsDesksOfCreditCostTheSameHoweverMuchThereIs() throws Exception {
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            assertThat(shown(administrator, "/admin/credits")).isEmpty();
            for (String page : List.of("/admin/course-credit?id=" + Sitting.COURSE,
                    "/admin/ledger?doctor=1", "/admin/certificates", "/admin/unfinished",
                    "/admin/unfinished?course=" + Sitting.COURSE + "&missing=PRE_TEST")) {
                assertThat(shown(administrator, page)).as(page)
                        .hasSizeLessThanOrEqualTo(TO_SHOW);
            }
            assertThat(shown(administrator, "/admin/unfinished?missing=LESSONS"))
                    .as("and which revisions there are").hasSizeLessThanOrEqualTo(TO_SHOW + 1);
        }
    }

    private List<String> shown(Visitor visitor, String page) throws Exception {
        assertThat(visitor.status(page)).as(page).isEqualTo(200);
        return statements.during(() -> visitor.status(page));
    }

    private List<String> changed(Visitor visitor, String action, Map<String, String> fields)
            throws Exception {
        return statements.during(() -> assertThat(
                Sitting.post(visitor, action, fields).status()).as(action).isEqualTo(303));
    }
}
