package fr.colloque.launch;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One Chromium for all browser tests of a test run; every test opens windows of its own. */
public final class Browser {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
            "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    /** What Playwright switches off and doctors have: going back shows a page as it was left. */
    private static final List<String> NOT_WITHOUT = List.of("--disable-back-forward-cache");

    private final com.microsoft.playwright.Browser chromium;

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** The one browser of this test run; the first call starts it. */
    public static Browser get() {
        return Holder.BROWSER;
    }

    private static final class Holder {
        static final Browser BROWSER = start();
    }

    private static Browser start() {
        Path program = Chromium.program();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "stop browser"));
        return new Browser(playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(program).setArgs(ARGUMENTS)
                .setIgnoreDefaultArgs(NOT_WITHOUT)));
    }

    /** The two sizes at which pages are looked at, in CSS pixels. */
    public enum Size {
        /** A phone held upright. */
        PHONE(390, 844),
        /** A window on a desk. */
        DESK(1280, 800);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A fresh window without cookies in light colours; the caller closes it. */
    public BrowserContext open(Size size, Locale language) {
        return open(size, language, ColorScheme.LIGHT);
    }

    /** A fresh window without cookies; the caller closes it. */
    public BrowserContext open(Size size, Locale language, ColorScheme colours) {
        return chromium.newContext(options(size, language, colours));
    }

    /** A fresh window in which scripts do not run; the caller closes it. */
    public BrowserContext openWithoutScripts(Size size, Locale language) {
        return chromium.newContext(options(size, language, ColorScheme.LIGHT)
                .setJavaScriptEnabled(false));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(Size size,
            Locale language, ColorScheme colours) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(RunningApplication.get().baseUrl().toString())
                .setViewportSize(size.width, size.height)
                .setIsMobile(size == Size.PHONE)
                .setHasTouch(size == Size.PHONE)
                .setLocale(Locale.FRENCH.getLanguage().equals(language.getLanguage())
                        ? "fr-FR" : "en-GB")
                .setTimezoneId("Europe/Paris")
                .setColorScheme(colours);
    }

    /** Takes a picture of the whole page into target/pictures/NAME.png. */
    public static Path picture(Page page, String name) {
        Path file = Path.of("target", "pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }
}
