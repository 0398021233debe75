package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A controller gets everything about one doctor, and finds out what was changed afterwards. */
@WithApplication
class EvidenceLineIT {

    private static final int TOO_LARGE = 33 * 1024 * 1024;

    @Test
    void theFileHoldsEverythingAndTheLeastChangeIsFound() throws Exception {
        String email = Visitor.newcomer();
        Completion.ofTheCourseBy(email);
        String file;
        try (Visitor doctor = Visitor.signedIn(email)) {
            Page page = doctor.page();
            page.navigate("/enrolment/path?course=" + Sitting.COURSE);
            file = text(doctor, page.locator("a[href*='/evidence/file'][href$='csv']")
                    .getAttribute("href"));
            APIResponse pdf = doctor.window().request().get("/evidence/file?enrolment="
                    + enrolment(email));
            Assertions.assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        Assertions.assertThat(file).contains(Visitor.lastName(email), "\"Identité\"",
                "\"Révisions et vérification du droit\"", "\"Unités et temps\"", "\"Tests\"",
                "\"Réponses\"", "\"Progression\"", "\"Déclaration\"", "\"Parcours terminé\"");
        assertThatDropped(file, "Tel qu’il a été remis", "au journal");
        List<String> rows = new ArrayList<>(Arrays.asList(file.split("(?<=\n)")));
        rows.set(7, rows.get(7).replaceFirst(";\"[^\"]", ";\"X"));
        assertThatDropped(String.join("", rows), "Ce dossier a été modifié", "la ligne 7.");
        assertThatDropped(file.substring(0, file.lastIndexOf("\r\n", file.length() - 3) + 2),
                "Ce dossier n’a pas été remis ainsi", "il manque la fin");
        assertThatDropped("nom;prénom\n", "Ce n’est pas un dossier de preuve", "empreinte");
    }

    @Test
    void oneDoctorsFileIsNobodyElses() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email);
                Visitor other = Visitor.signedIn(Visitor.newcomer());
                Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Sitting.post(doctor, "enrol", Map.of("course", Sitting.COURSE));
            String address = "/evidence/file?enrolment=" + enrolment(email);
            Assertions.assertThat(doctor.status(address)).isEqualTo(200);
            Assertions.assertThat(other.status(address)).isEqualTo(404);
            Assertions.assertThat(author.status(address)).isEqualTo(403);
            Assertions.assertThat(doctor.status(session("csv"))).isEqualTo(403);
        }
    }

    @Test
    void anAdministratorTakesOutAWholeSession() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email);
                Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Sitting.post(doctor, "enrol", Map.of("course", Sitting.COURSE));
            Page page = administrator.page();
            page.navigate("/admin/evidence");
            assertThat(page.locator("tbody tr").first()).containsText("Arrivante");
            String file = text(administrator, page.locator(
                    "a[href*='/evidence/session'][href$='csv']").getAttribute("href"));
            Assertions.assertThat(file).contains(Visitor.lastName(email));
            assertThatDropped(file, "Tel qu’il a été remis", "au journal");
            assertThatTooMuchIsRefusedByName();
            page.navigate("/admin/audit");
            assertThat(page.locator("main")).containsText("Dossier de preuve remis");
        }
    }

    private static String session(String format) {
        LocalDate today = LocalDate.parse("2026-01-01");
        return "/evidence/session?course=" + Sitting.COURSE + "&from=" + today + "&until="
                + today + "&format=" + format;
    }

    private static String enrolment(String email) throws Exception {
        return Visitor.single("""
                select e.id from enrolment e join account a on a.id = e.doctor_id
                where a.email = ?""", email);
    }

    private static String text(Visitor visitor, String address) {
        APIResponse answer = visitor.window().request().get(address);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void assertThatTooMuchIsRefusedByName() {
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            Page page = anybody.page();
            page.navigate("/evidence/verify");
            page.locator("#file").setInputFiles(
                    new FilePayload("dossier.csv", "text/csv", new byte[TOO_LARGE]));
            assertThat(page.locator("body")).containsText("Cet envoi dépasse 32 Mo");
        }
    }

    private static void assertThatDropped(String file, String title, String words) {
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            Page page = anybody.page();
            page.navigate("/evidence/verify");
            page.locator("#file").setInputFiles(new FilePayload("dossier.csv", "text/csv",
                    file.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator(".seal")).containsText(words);
        }
    }
}
