package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An administrator finds who has not completed a course, and reminds them. */
@WithApplication
class UnfinishedLineIT {

    private static final String WRITTEN = """
            select count(*) from mail m join account a on a.id = m.account_id
            where m.kind = 'REMINDER' and a.email = ?""";

    @Test
    void whoIsTickedIsRemindedOnceAndTheListSaysSo() throws Exception {
        String one = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(one);
                Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Sitting.post(doctor, "enrol", Map.of("course", Sitting.COURSE));
            Page page = administrator.page();
            page.navigate("/admin/unfinished?search=" + Visitor.lastName(one));
            assertThat(page.locator("#head")).containsText("Une inscription attend");
            confirm(page, "#askSelected", "Aucune inscription n’est choisie");
            page.locator("#confirm button:has-text('Annuler')").click();
            page.locator("#rows tbody .ui-chkbox-box").click();
            confirm(page, "#askSelected", "Un rappel sera envoyé");
            page.locator("#remind").click();
            assertThat(page.locator("main")).containsText("Un rappel est en route.");
            Assertions.assertThat(Visitor.single(WRITTEN, one)).isEqualTo("1");
            confirm(page, "#askAll", "Un rappel sera envoyé");
            page.locator("#remind").click();
            assertThat(page.locator("main")).containsText("en avait déjà un");
            Assertions.assertThat(Visitor.single(WRITTEN, one)).isEqualTo("1");
            Assertions.assertThat(Visitor.single("""
                    select count(*) from audit_entry n join enrolment e on n.subject = e.id
                    join account a on a.id = e.doctor_id
                    where n.action = 'enrolment.reminded' and a.email = ?""", one)).isEqualTo("1");
        }
    }

    private static void confirm(Page page, String button, String text) {
        page.locator(button).click();
        assertThat(page.locator("#confirmBody")).isVisible();
        assertThat(page.locator("#confirmBody")).containsText(text);
    }
}
