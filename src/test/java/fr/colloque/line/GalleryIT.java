package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every surface, as it usually is and far too long, can be read by everybody and fits. */
@WithApplication
class GalleryIT {

    private static final int NARROW = 320;

    @ParameterizedTest(name = "{0}, {1}, {2}, with the key: {3}")
    @CsvSource({"PHONE, fr, light, false", "PHONE, en, dark, true", "DESK, en, light, true",
        "DESK, fr, dark, false"})
    void everySurfaceIsAccessibleAndFits(Browser.Size size, String shown, String scheme,
                                         boolean key) {
        try (Visitor author = Visitor.anybody(size, Locale.FRANCE).signIn(Visitor.AUTHOR)) {
            String address = "/authoring/gallery?shown=" + shown + "&scheme=" + scheme
                    + "&key=" + key;
            author.page().navigate(address);
            assertThat(author.page().locator("article.surface").count()).isEqualTo(20);
            PagesIT.judge(author.page(), address);
            author.page().setViewportSize(NARROW, 800);
            assertThat((Boolean) author.page().evaluate("document.documentElement.scrollWidth"
                    + " <= document.documentElement.clientWidth")).as("fits 320 px").isTrue();
        }
    }

    @Test
    void aPictureThatDoesNotExistIsNotFound() {
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            for (String path : new String[] {"/media/", "/media/secret-280-signes/1/x.svg",
                "/media/nothing/1/x.svg", "/media/secret-280-signes/0/x.svg",
                "/media/secret-280-signes/1/..%2Fmodule.yaml"}) {
                assertThat(anybody.status(path)).as(path).isIn(400, 404);
            }
        }
    }

    @Test
    void aPictureOpenedByItselfCanDoNothing() {
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            APIResponse picture = anybody.window().request()
                    .get("/media/secret-280-signes/1/visage.svg");
            assertThat(picture.status()).isEqualTo(200);
            assertThat(picture.headers()).containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("cache-control", "public, max-age=31536000, immutable")
                    .containsEntry("content-security-policy",
                            "default-src 'none'; style-src 'unsafe-inline'; sandbox");
            assertThat(picture.headers().get("content-type")).startsWith("image/svg+xml");
            assertThat(picture.text()).contains("<svg");
        }
    }
}
