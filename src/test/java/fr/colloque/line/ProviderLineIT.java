package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import fr.colloque.provider.Pictures;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * An administrator names the provider, looks at what certificates will be, and lets those of one
 * course be issued without being asked.
 */
@WithApplication
class ProviderLineIT {

    @Test
    void whatIsSavedStandsOnTheNextCertificateWhichNobodyAskedFor() throws Exception {
        String doctor = Visitor.newcomer();
        try (Visitor administrator = Visitor.anybody(Browser.Size.DESK, Locale.FRANCE)
                .signIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/provider");
            int before = page.locator("#changes li").count();
            refused(page);
            previewed(page);
            assertThat(page.locator("#changes li")).hasCount(before);
            page.locator("#save").click();
            assertThat(page.locator(".ui-messages-info")).containsText("C’est enregistré");
            assertThat(page.locator("#changes")).containsText("999 999 999 00009");
            automatic(page, "À l’achèvement");
            Completion.ofTheCourseBy(doctor);
            carried(administrator, issued(page, doctor));
            automatic(page, "Sur demande");
        }
    }

    private static void refused(Page page) {
        page.fill("#siret", "99999999900008");
        page.locator("#save").click();
        assertThat(page.locator(".ui-messages-error")).containsText("numéro SIRET n’existe pas");
        page.setInputFiles("#logo", new FilePayload("logo.png", "image/png",
                "<svg/>".getBytes(StandardCharsets.UTF_8)));
        page.fill("#siret", "99999999900009");
        page.locator("#preview").click();
        assertThat(page.locator(".ui-messages-error")).containsText("ni un PNG ni un JPEG");
    }

    private static void previewed(Page page) {
        page.setInputFiles("#logo", new FilePayload("logo.png", "image/png", Pictures.logo()));
        page.setInputFiles("#signature",
                new FilePayload("main.jpg", "image/jpeg", Pictures.hand()));
        page.locator("#accent").fill("#5b2a86");
        page.fill("#nda", "");
        page.locator("#preview").click();
        assertThat(page.locator("#previews img")).hasCount(2);
        assertThat(page.locator("#removeLogo")).isVisible();
    }

    private static void automatic(Page page, String told) {
        Locator row = page.locator("#automatic li",
                new Page.LocatorOptions().setHasText("L’essentiel"));
        row.locator("a").click();
        assertThat(row.locator(".tag")).hasText(told);
    }

    /** Issued by nobody's click: only the completion was awaited. */
    private static String issued(Page page, String doctor) throws Exception {
        page.waitForCondition(() -> count(doctor) > 0,
                new Page.WaitForConditionOptions().setTimeout(60_000));
        return Visitor.single("""
                select c.identifier from certificate c join account a on a.id = c.doctor_id
                where a.email = ?
                """, doctor);
    }

    private static long count(String doctor) {
        try {
            return Long.parseLong(Visitor.single("""
                    select count(*) from certificate c join account a on a.id = c.doctor_id
                    where a.email = ?
                    """, doctor));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void carried(Visitor administrator, String identifier) throws Exception {
        byte[] file = administrator.window().request().get("/certificate/pdf/" + identifier)
                .body();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Assertions.assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]", ""))
                    .contains("SIRET99999999900009").doesNotContain("Déclarationd’activité");
            Assertions.assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(3);
        }
    }
}
