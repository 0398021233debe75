package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is taught of the reference, looked at, searched, taken along. */
@WithApplication
class CoverageLineIT {

    private static final String SECRECY = "CSP-R4127-4";

    @Test
    void anAuthorSeesGapsFirstAndFindsWhatPractisesARule() {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            page.navigate("/authoring/coverage");
            assertThat(page.locator(".coverage-map .cell").count()).isGreaterThan(20);
            assertThat(page.locator("table.coverage tbody tr").count()).isEqualTo(20);
            assertThat(page.locator("table.coverage tbody .tag").first().getAttribute("class"))
                    .doesNotContain("v-none");

            page.navigate("/authoring/coverage?kind=rule&q=" + SECRECY + "+secret");
            page.locator("table.coverage tbody tr").first()
                    .locator("a[href^='/authoring/scenario']").first().click();
            assertThat(page.url()).contains("/authoring/scenario?module=");
        }
    }

    @Test
    void theTableIsTakenAlongAsAFileInTheReadersLanguage() {
        try (Visitor author = Visitor.anybody(Browser.Size.DESK, Locale.ENGLISH)
                .signIn(Visitor.AUTHOR)) {
            APIResponse file = author.window().request()
                    .get("/authoring/coverage.csv?kind=rule&q=&gaps=false");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().get("content-type")).startsWith("text/csv");
            assertThat(file.text()).startsWith("\uFEFF\"").contains('"' + SECRECY + "\";\"")
                    .doesNotContain("\"LB-4.2\"");
        }
        try (Visitor doctor = Visitor.signedIn(Visitor.DOCTOR)) {
            assertThat(doctor.status("/authoring/coverage.csv")).isEqualTo(403);
        }
    }
}
