package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a doctor is told of their own terms, and one more attempt that an administrator grants. */
@WithApplication
class OwnTermsIT {

    @Test
    void moreTimeIsToldBeforeTheTestIsStarted() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email)) {
            Sitting.post(doctor, "enrol", Map.of("course", Sitting.COURSE));
            doctor.page().navigate(TermsIT.PATH);
            assertThat(doctor.page().locator("main")).containsText("30 min par épreuve");
            assertThat(doctor.page().locator("main")).not().containsText("Pour vous");
            TermsIT.update("update account set extra_time_percent = 33 where id = ?", id(email));
            for (String page : List.of(TermsIT.PATH, "/catalogue/course?id=" + Sitting.COURSE)) {
                doctor.page().navigate(page);
                assertThat(doctor.page().locator("main")).containsText(Pattern.compile(
                        "Pour vous.: 39.min, temps supplémentaire de 33.% compris"));
            }
        }
    }

    @Test
    void thePathNamesTheTestThatIsUnderWayAndItsEnd() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.newcomer())) {
            long test = Sitting.start(doctor, "post-test", "");
            String end = Visitor.single(
                    "select date_format(due_at, ':%i:%s') from attempt where id = ?", test);
            Page page = doctor.page();
            page.navigate(TermsIT.PATH);
            assertThat(page.locator("main .lead")).containsText(
                    Pattern.compile("Post-test en cours, jusqu’à \\d\\d" + end));
            page.locator("main .lead button").click();
            assertThat(page).hasURL(Pattern.compile(".*attempt=" + test + "&q=1"));
            TermsIT.handIn(doctor, test);
            page.navigate(TermsIT.PATH);
            assertThat(page.locator("main")).not().containsText("en cours, jusqu’à");
        }
    }

    @Test
    void oneMoreAttemptIsGrantedToWhoHasNoneLeft() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email)) {
            long test = Sitting.start(doctor, "post-test", "");
            grantOne(email, "Il reste à ce médecin au moins une tentative");
            TermsIT.handIn(doctor, test);
            TermsIT.change("post_tests = 3, "
                    + "last_post_test_at = last_post_test_at - interval 25 hour", test);
            Assertions.assertThat(TermsIT.start(doctor)).isEqualTo(409);
            grantOne(email, "Une tentative de plus est accordée");
            Assertions.assertThat(Visitor.single("""
                    select concat_ws('/', x.pool, x.reason, a.email) from extra_attempt x
                    join account a on a.id = x.granted_by join attempt t
                        on t.enrolment_id = x.enrolment_id where t.id = ?""", test))
                    .isEqualTo("POST_TEST/Panne du réseau/" + Visitor.ADMINISTRATOR);
            doctor.page().navigate(TermsIT.PATH);
            assertThat(doctor.page().locator("main")).containsText("Il reste une tentative");
            Assertions.assertThat(TermsIT.start(doctor)).isEqualTo(303);
        }
    }

    /** As an administrator does at their desk, the reason forgotten at first. */
    private static void grantOne(String email, String said) {
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/accounts");
            page.fill("#search", Visitor.lastName(email));
            page.locator(".tools button").click();
            assertThat(page.locator("#rows tbody tr")).hasCount(1);
            page.locator("#rows").getByText("Accorder").click();
            page.locator("#grantAttempt").click();
            assertThat(page.locator("#attempts")).containsText("Donnez un motif");
            page.selectOption("#test", page.locator("#test option").last()
                    .getAttribute("value"));
            page.fill("#reason", "Panne du réseau");
            page.locator("#grantAttempt").click();
            assertThat(page.locator("body")).containsText(said);
        }
    }

    private static long id(String email) throws Exception {
        return Long.parseLong(Visitor.single("select id from account where email = ?", email));
    }
}
