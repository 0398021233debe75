package fr.colloque.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithApplication
class BrowserIT {

    private final Browser browser;

    BrowserIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(Browser.Size.class)
    void theFrontPageSpeaksTheReadersLanguageAtBothSizes(Browser.Size size) {
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            try (BrowserContext window = browser.open(size, language, ColorScheme.DARK)) {
                Page page = window.newPage();
                Response answer = page.navigate("/");
                assertThat(answer.status()).isEqualTo(200);
                assertThat(page.locator("html").getAttribute("lang"))
                        .isEqualTo(language.getLanguage());
                assertThat(Browser.picture(page, "front-" + size + "-" + language))
                        .satisfies(file -> assertThat(Files.size(file)).isPositive());
            }
        }
    }
}
