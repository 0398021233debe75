package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A doctor says what the course was worth, and nobody can tell who it was. */
@WithApplication
class SurveyLineIT {

    private static final String REMARK = "Moins de tests, davantage d’images <b>s’il vous plaît</b>";

    @Test
    void anOpinionIsKeptOnceAndWithoutAName() throws Exception {
        String email = Visitor.newcomer();
        Completion.upToTheSurveyBy(email);
        long before = answers("clarte");
        try (Visitor doctor = Visitor.signedIn(email)) {
            Page page = doctor.page();
            page.navigate("/enrolment/path?course=" + Sitting.COURSE);
            assertThat(page.locator(".conditions .missing").first())
                    .containsText("Questionnaire de satisfaction");
            page.locator("li.now a[href^='/survey/form']").click();
            for (int scale = 0; scale < page.locator(".scale").count(); scale++) {
                page.locator(".scale").nth(scale).locator("input").nth(3).check();
            }
            page.locator("textarea").fill(REMARK);
            page.locator("form.survey button").click();
            assertThat(page.locator("#survey")).containsText("Votre avis");
            assertThat(page.locator("main")).containsText("Seule cette date est liée");
            Assertions.assertThat(Sitting.post(doctor, "survey", Completion.opinion()).status())
                    .isEqualTo(303);
            page.navigate("/survey/form?course=" + Sitting.COURSE);
            assertThat(page).hasURL(Pattern.compile(".*/enrolment/path.*"));
        }
        Assertions.assertThat(answers("clarte")).isEqualTo(before + 1);
        Assertions.assertThat(Visitor.single("""
                select group_concat(column_name order by column_name)
                from information_schema.columns
                where table_schema = database() and table_name = 'survey_answer'"""))
                .isEqualTo("chosen,course_id,course_revision,id,question_id,words");
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            page.navigate("/survey/report?course=" + Sitting.COURSE);
            assertThat(page.locator(".card").first()).containsText(
                    before + 1 < 5 ? "les résultats s’affichent" : "Moyenne");
            String table = new String(author.window().request().get(
                    "/survey/report-table?as=csv&course=" + Sitting.COURSE).body(),
                    StandardCharsets.UTF_8);
            Assertions.assertThat(table).startsWith("\uFEFF").contains("Nombre");
        }
    }

    @Test
    void nothingIsKeptOfWhatIsIncompleteOrTooEarly() throws Exception {
        long before = answers("clarte");
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email)) {
            Sitting.post(doctor, "enrol", Map.of("course", Sitting.COURSE));
            Assertions.assertThat(Sitting.post(doctor, "survey", Completion.opinion()).status())
                    .isEqualTo(409);
            Map<String, String> less = new HashMap<>(Completion.opinion());
            less.remove("q-realisme");
            Assertions.assertThat(Sitting.post(doctor, "survey", less).status()).isEqualTo(400);
            less.put("q-realisme", "6");
            Assertions.assertThat(Sitting.post(doctor, "survey", less).status()).isEqualTo(400);
        }
        Assertions.assertThat(answers("clarte")).isEqualTo(before);
    }

    private static long answers(String question) throws Exception {
        return Long.parseLong(Visitor.single(
                "select count(*) from survey_answer where question_id = ?", question));
    }
}
