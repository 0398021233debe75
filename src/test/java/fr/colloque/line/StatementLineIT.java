package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A doctor's statement, from a completed course to what was done elsewhere. */
@WithApplication
class StatementLineIT {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0,
        0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60,
        (byte) 0x82};

    @Test
    void whatIsRecordedIsShownBySchemeAndTheStartIsAskedOnce() throws Exception {
        String email = Visitor.newcomer();
        Completion.ofTheCourseBy(email);
        Assertions.assertThat(Visitor.single("""
                select group_concat(concat(l.scheme, ' ', l.scheme_version, ' ', l.hours, ' ',
                    l.blocks) order by l.id separator '; ')
                from ledger_entry l join account a on a.id = l.doctor_id where a.email = ?
                """, email)).isEqualTo("DPC dpc-2016 1.5 ; CERTIFICATION certification-2023 0.0 3");
        try (Visitor doctor = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE).signIn(email)) {
            Page page = doctor.page();
            page.navigate("/credit/");
            assertThat(page.locator("main")).containsText("d’après les actions enregistrées ici");
            assertThat(page.locator(".timeline circle")).hasCount(1);
            assertThat(page.locator(".blocks")).hasCount(0);
            page.click("a[href='/credit/career']");
            page.selectOption("#start", "later");
            page.click("#tell");
            assertThat(page.locator(".notice.error")).containsText("première inscription");
            page.fill("#registered", "2024-05-15");
            page.click("#tell");
            assertThat(page.locator("main")).containsText("31 décembre 2030");
            assertThat(page.locator(".blocks li").nth(2)).containsText("une action enregistrée");
            page.click("a[href='/credit/career']");
            page.selectOption("#start", "already");
            page.click("#tell");
            assertThat(page.locator("main")).containsText("31 décembre 2031");
            Assertions.assertThat(page.locator("main").innerText().toLowerCase(Locale.FRANCE))
                    .doesNotContain("conforme").doesNotContain("en règle");
        }
    }

    @Test
    void anActivityDoneElsewhereIsCountedApartWithItsProof() throws Exception {
        String email = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(email)) {
            Page page = doctor.page();
            declare(page, new FilePayload("proof.png", "image/png", "no picture".getBytes()));
            assertThat(page.locator(".notice.error")).containsText("justificatif");
            assertThat(page.locator("#title")).hasValue("=SUM(1;2) Urgences");
            declare(page, new FilePayload("Attestation é.png", "image/png", PICTURE));
            page.waitForURL(url -> url.contains("/credit/#elsewhere"));
            assertThat(page.locator("main")).containsText("Déclarée par le médecin");
            assertThat(page.locator(".timeline .recorded")).hasCount(0);
            assertThat(page.locator(".timeline .declared")).hasCount(1);
            String proof = page.locator("a[href^='/credit/proof']").getAttribute("href");
            APIResponse file = doctor.window().request().get(proof);
            Assertions.assertThat(file.body()).isEqualTo(PICTURE);
            Assertions.assertThat(file.headers().get("content-disposition"))
                    .startsWith("attachment");
            mayOpen(proof, Visitor.ADMINISTRATOR, 200);
            mayOpen(proof, Visitor.newcomer(), 404);
            mayOpen(proof, Visitor.AUTHOR, 403);
            files(doctor);
            String id = proof.replaceAll("\\D", "");
            try (Visitor other = Visitor.signedIn(Visitor.newcomer())) {
                Assertions.assertThat(Sitting.post(other, "withdraw-activity",
                        Map.of("activity", id)).status()).isEqualTo(404);
            }
            page.navigate("/credit/");
            page.locator("details", new Page.LocatorOptions().setHasText("Retirer")).last()
                    .locator("summary").click();
            page.click("form[action='/do/withdraw-activity'] button");
            assertThat(page.locator("form[action='/do/withdraw-activity']")).hasCount(0);
            Assertions.assertThat(doctor.status(proof)).isEqualTo(404);
            Assertions.assertThat(Visitor.single(
                    "select count(*) from activity_proof where activity_id = ?", id))
                    .isEqualTo("0");
        }
    }

    @Test
    void theDemonstrationHasAStatementToLookAt() throws Exception {
        try (Visitor doctor = Visitor.signedIn(Visitor.DOCTOR)) {
            doctor.page().navigate("/credit/");
            assertThat(doctor.page().locator("#elsewhere ~ ul .card")).containsText("3 h 30");
            assertThat(doctor.page().locator(".blocks li")).hasCount(4);
        }
        Assertions.assertThat(Integer.parseInt(Visitor.single("""
                select count(*) from ledger_entry where scheme = 'CERTIFICATION' and blocks = '3'
                """))).isGreaterThan(5);
    }

    @Test
    void anAdministratorCorrectsAnEntryAndTheDoctorReadsWhy() throws Exception {
        String email = Visitor.newcomer();
        Completion.ofTheCourseBy(email);
        String id = Visitor.single("select id from account where email = ?", email);
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/ledger?doctor=" + id);
            page.locator("tr", new Page.LocatorOptions().setHasText("DPC")).locator("a").click();
            page.selectOption("#type", "EPP");
            page.click("#correct");
            assertThat(page.locator("main")).containsText("Donnez un motif");
            page.fill("#reason", "Type mal saisi");
            page.click("#correct");
            assertThat(page.locator("main")).containsText("L’écriture est corrigée");
            assertThat(page.locator("tbody tr")).hasCount(4);
        }
        Assertions.assertThat(Visitor.single("""
                select group_concat(concat(action_type, ' ', hours, ' ', reason) order by id
                    separator '; ') from ledger_entry
                where doctor_id = ? and scheme = 'DPC'
                """, id)).isEqualTo("FC 1.5 completed; FC -1.5 Type mal saisi; "
                + "EPP 1.5 Type mal saisi");
        try (Visitor doctor = Visitor.signedIn(email)) {
            doctor.page().navigate("/credit/");
            assertThat(doctor.page().locator("main")).containsText("Contre-écriture : Type");
            assertThat(doctor.page().locator(".bars li")).hasCount(1);
            assertThat(doctor.page().locator(".bars li")).containsText("Évaluation");
        }
    }

    private static void declare(Page page, FilePayload proof) {
        page.navigate("/credit/declare");
        page.fill("#title", "=SUM(1;2) Urgences");
        page.fill("#organiser", "Société savante");
        page.fill("#day", "2026-03-14");
        page.selectOption("#type", "EPP");
        page.fill("#hours", "3,5");
        page.check("#block2");
        page.setInputFiles("#file", proof);
        page.click("#declare");
    }

    private static void files(Visitor doctor) throws Exception {
        String csv = doctor.window().request().get("/credit/statement.csv").text();
        Assertions.assertThat(csv).contains("\"'=SUM(1;2) Urgences").contains("Ailleurs");
        byte[] pdf = doctor.window().request().get("/credit/statement.pdf").body();
        try (var document = Loader.loadPDF(pdf)) {
            Assertions.assertThat(new PDFTextStripper().getText(document))
                    .contains("Bilan de formation").contains("Maëlys").contains("Urgences")
                    .contains("actions enregistrées ici");
        }
    }

    private static void mayOpen(String proof, String email, int status) {
        try (Visitor visitor = Visitor.signedIn(email)) {
            Assertions.assertThat(visitor.status(proof)).as(email).isEqualTo(status);
        }
    }
}
