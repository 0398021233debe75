package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import fr.colloque.platform.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator issues what is due, a doctor downloads it, anybody checks it, it is revoked. */
@WithApplication
class AdministratorLineIT {

    private static final String REASON = "Délivrée par erreur pendant un contrôle";

    @ParameterizedTest
    @EnumSource(Browser.Size.class)
    void issuesAllDueCertificatesAndRevokesOne(Browser.Size size) throws Exception {
        String email = Visitor.newcomer();
        Completion.ofTheCourseBy(email);
        try (Visitor administrator = Visitor.anybody(size, Locale.FRANCE)
                .signIn(Visitor.ADMINISTRATOR)) {
            issueAllDue(administrator.page(), Visitor.lastName(email));
            String identifier = identifier(email);
            downloadedByTheDoctor(size, email, identifier);
            checkedByAnybody(size, identifier, "Attestation authentique");
            revoke(administrator.page(), Visitor.lastName(email));
            checkedByAnybody(size, identifier, "Attestation révoquée");
            checkedByAnybody(size, identifier, REASON);
        }
        checkedByAnybody(size, "a".repeat(32), "Attestation inconnue");
    }

    @Test
    void issuesAndRevokesThoseThatAreTickedAndTakesTheFilesOut() throws Exception {
        String one = Visitor.newcomer();
        String other = Visitor.newcomer();
        Completion.ofTheCourseBy(one);
        Completion.ofTheCourseBy(other);
        try (Visitor administrator = Visitor.anybody(Browser.Size.DESK, Locale.FRANCE)
                .signIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/certificates");
            tick(page, Visitor.lastName(one));
            tick(page, Visitor.lastName(other));
            page.locator("#askSelected").click();
            assertThat(page.locator("#confirmBody")).containsText("2 attestations");
            issued(page, Visitor.lastName(one));
            page.navigate("/admin/issued");
            tick(page, Visitor.lastName(one));
            tick(page, Visitor.lastName(other));
            page.locator("#revokeSelected").click();
            assertThat(page.locator("#revocationBody")).containsText("2 attestations");
            page.fill("#reason", REASON);
            page.locator("#revoke").click();
            assertThat(row(page, Visitor.lastName(one))).containsText("Révoquée");
            assertThat(row(page, Visitor.lastName(other))).containsText(REASON);
            filesOf(administrator, Visitor.lastName(one), identifier(one));
        }
    }

    private static void tick(Page page, String doctor) {
        row(page, doctor).locator(".ui-chkbox-box").click();
        assertThat(row(page, doctor)).hasAttribute("aria-selected", "true");
    }

    private static Locator row(Page page, String doctor) {
        return page.locator("#rows tr", new Page.LocatorOptions().setHasText(doctor));
    }

    private static void filesOf(Visitor administrator, String doctor, String identifier)
            throws Exception {
        APIResponse zip = administrator.window().request()
                .get("/admin/certificates.zip?state=revoked&search=" + doctor);
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            Assertions.assertThat(files.getNextEntry().getName())
                    .endsWith(".pdf").contains(identifier.substring(0, 8));
            Assertions.assertThat(Sha256.of(files.readAllBytes())).isEqualTo(Visitor.single(
                    "select pdf_sha256 from certificate where identifier = ?", identifier));
            Assertions.assertThat(files.getNextEntry()).isNull();
        }
    }

    private static void issueAllDue(Page page, String doctor) {
        page.navigate("/admin/certificates");
        page.locator("#course").selectOption(Sitting.COURSE);
        page.locator("button:has-text('Chercher')").click();
        assertThat(page.locator("#export a").first()).hasAttribute("href",
                Pattern.compile(".*&course=" + Sitting.COURSE));
        assertThat(page.locator("#rows")).containsText(doctor);
        page.locator("#ask").click();
        issued(page, doctor);
    }

    private static void issued(Page page, String doctor) {
        page.locator("#issue").click();
        assertThat(page.locator("#work progress")).hasAttribute("value", "100",
                new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
        page.navigate("/admin/certificates");
        assertThat(page.locator("#rows")).not().containsText(doctor);
    }

    private static String identifier(String email) throws Exception {
        return Visitor.single("""
                select c.identifier from certificate c join account a on a.id = c.doctor_id
                where a.email = ?
                """, email);
    }

    private static void downloadedByTheDoctor(Browser.Size size, String email, String identifier)
            throws IOException {
        try (Visitor doctor = Visitor.anybody(size, Locale.FRANCE).signIn(email)) {
            doctor.page().navigate("/certificate/mine");
            assertThat(doctor.page().locator("main")).containsText("L’essentiel");
            APIResponse pdf = doctor.window().request().get("/certificate/pdf/" + identifier);
            Assertions.assertThat(pdf.status()).isEqualTo(200);
            try (PDDocument document = Loader.loadPDF(pdf.body())) {
                Assertions.assertThat(document.getNumberOfPages()).isEqualTo(1);
                Assertions.assertThat(new PDFTextStripper().getText(document))
                        .contains("Maëlys " + Visitor.lastName(email), "Inscription en cours");
            }
        }
    }

    private static void checkedByAnybody(Browser.Size size, String identifier, String words) {
        try (Visitor anybody = Visitor.anybody(size, Locale.FRANCE)) {
            anybody.page().navigate("/c/" + identifier);
            assertThat(anybody.page().locator("main")).containsText(words);
            Assertions.assertThat(anybody.window().cookies()).isEmpty();
        }
    }

    private static void revoke(Page page, String doctor) {
        page.navigate("/admin/issued");
        page.fill("#search", doctor);
        page.locator(".tools button").click();
        Locator row = page.locator("#rows tr", new Page.LocatorOptions().setHasText(doctor));
        row.getByText("Révoquer").click();
        page.fill("#reason", REASON);
        page.locator("#revoke").click();
        assertThat(row).containsText("Révoquée");
    }
}
