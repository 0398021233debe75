package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import fr.colloque.cohort.Column;
import fr.colloque.cohort.Sheets;
import fr.colloque.launch.WithApplication;
import fr.colloque.platform.table.TableFormat;
import fr.colloque.platform.table.TableReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator imports people from a file: tried first, then as it was shown. */
@WithApplication
class CohortLineIT {

    private static final int LINES = 10_000;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** Half of the lines are faulty, in every way; the file is at the limit. */
    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void tenThousandLinesWithEveryFaultAreTriedAndImportedOnce(TableFormat format)
            throws SQLException {
        String tag = "big" + format.code();
        byte[] file = Sheets.of(format, Sheets.everyFault(tag, LINES));
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            Instant before = Instant.now();
            tryOut(page, "Cohorte " + tag, file, format);
            Duration trial = Duration.between(before, Instant.now());
            counts(page, "5 000", "0", "0", "5 000");
            Assertions.assertThat(accounts(tag)).as("nothing is done yet").isEqualTo("0");
            before = Instant.now();
            page.locator("#ask").click();
            assertThat(page.locator("#state")).containsText("Import terminé",
                    new LocatorAssertions.ContainsTextOptions().setTimeout(LIMIT.toMillis()));
            System.getLogger(CohortLineIT.class.getName()).log(System.Logger.Level.INFO,
                    "{0}: {1} bytes, trial {2}, import {3}", format, file.length, trial,
                    Duration.between(before, Instant.now()));
            Assertions.assertThat(accounts(tag)).isEqualTo("5000");
            Assertions.assertThat(members("Cohorte " + tag)).isEqualTo("5000");
            tryOut(page, "Cohorte " + tag, file, format);
            counts(page, "0", "0", "5 000", "5 000");
            page.locator("#ask").click();
            assertThat(page.locator("#state")).containsText("Import terminé",
                    new LocatorAssertions.ContainsTextOptions().setTimeout(LIMIT.toMillis()));
            Assertions.assertThat(accounts(tag)).as("repeated").isEqualTo("5000");
            Assertions.assertThat(members("Cohorte " + tag)).isEqualTo("5000");
            faultsCanBeMendedAndImportedAgain(administrator);
        }
    }

    private static void faultsCanBeMendedAndImportedAgain(Visitor administrator) {
        APIResponse faults = administrator.window().request().get(
                administrator.page().locator("a[href*='as=csv&import=']").getAttribute("href"));
        var lines = TableReader.read(faults.body(), LINES + 1);
        Assertions.assertThat(lines).hasSize(LINES / 2 + 1);
        Assertions.assertThat(lines.get(1).cells()).contains("3", "Le courriel manque.");
    }

    @Test
    void whatHasChangedSinceTheTrialIsShownAgainInsteadOfImported() throws SQLException {
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            List<List<String>> two = List.of(Sheets.good("moved", 1), Sheets.good("moved", 2));
            tryOut(page, "Deux", Sheets.csv(two), TableFormat.CSV);
            String shown = page.url();
            tryOut(page, "Une", Sheets.csv(two.subList(0, 1)), TableFormat.CSV);
            page.locator("#ask").click();
            assertThat(page.locator("#state")).containsText("Import terminé");

            page.navigate(shown);
            counts(page, "2", "0", "0", "0");
            page.locator("#ask").click();
            assertThat(page.locator("#state")).containsText("Rien n’a été importé");
            counts(page, "1", "0", "1", "0");
            Assertions.assertThat(accounts("moved")).isEqualTo("1");
            page.reload();
            page.locator("#ask").click();
            assertThat(page.locator("#state")).containsText("Import terminé");
            Assertions.assertThat(members("Deux")).isEqualTo("2");
            page.navigate("/admin/cohorts?search=Deux");
            assertThat(page.locator("tbody tr")).containsText("Deux");
        }
    }

    @Test
    void allOrNothingIsNothingWhileALineIsFaultyAndConflictsAreNamed() throws SQLException {
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            List<String> good = Sheets.good("strict", 1);
            page.navigate("/admin/cohorts");
            page.locator("#strict").check();
            send(page, "Tout ou rien", Sheets.csv(List.of(good,
                    Sheets.with(Sheets.good("strict", 2), Column.EMAIL, Visitor.DOCTOR),
                    Sheets.with(Sheets.good("strict", 3), Column.EMAIL, Visitor.ADMINISTRATOR))),
                    TableFormat.CSV);
            counts(page, "1", "0", "0", "2");
            assertThat(page.locator("table")).containsText("a un autre numéro RPPS");
            assertThat(page.locator("table")).containsText("n’est pas celui d’un apprenant");
            assertThat(page.locator("#ask")).hasCount(0);
            Assertions.assertThat(accounts("strict")).isEqualTo("0");
        }
    }

    @Test
    void aFileThatIsNoTableIsRefusedByNameAndNobodySignsInWithoutPassword() {
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/cohorts");
            send(page, "Abîmé", new byte[] {'P', 'K', 3, 4, 1, 2, 3}, TableFormat.XLSX);
            assertThat(page.locator("main")).containsText("Ce fichier est abîmé");
            List<String> good = Sheets.good("asleep", 1);
            tryOut(page, "Sans mot de passe", Sheets.xlsx(List.of(good)), TableFormat.XLSX);
            page.locator("#ask").click();
            assertThat(page.locator("#state")).containsText("Import terminé");
            try (Visitor asleep = Visitor.anybody(fr.colloque.launch.Browser.Size.PHONE,
                    java.util.Locale.FRANCE)) {
                asleep.page().navigate("/account/sign-in");
                asleep.page().fill("#email", good.getFirst());
                asleep.page().fill("#password", Visitor.PASSWORD);
                asleep.page().click("#enter");
                assertThat(asleep.page().locator("[role=alert]").first()).isVisible();
                Assertions.assertThat(asleep.status("/account/profile")).isEqualTo(303);
            }
        }
    }

    static void tryOut(Page page, String cohort, byte[] file, TableFormat format) {
        page.navigate("/admin/cohorts");
        send(page, cohort, file, format);
        page.waitForURL(url -> url.contains("/admin/cohort-import?id="));
    }

    private static void send(Page page, String cohort, byte[] file, TableFormat format) {
        page.locator("#course").selectOption(Sitting.COURSE);
        page.fill("#name", cohort);
        page.locator("#file").setInputFiles(new FilePayload("people." + format.code(),
                "application/octet-stream", file));
        page.locator("#tryOut").click();
    }

    private static void counts(Page page, String... figures) {
        Locator told = page.locator("#state dd");
        for (int at = 0; at < figures.length; at++) {
            assertThat(told.nth(at)).hasText(java.util.regex.Pattern.compile(
                    figures[at].replace(" ", "\\s")));
        }
    }

    private static String accounts(String tag) throws SQLException {
        return Visitor.single("select count(*) from account where email like ?",
                "salome-%-" + tag + "@example.org");
    }

    private static String members(String cohort) throws SQLException {
        return Visitor.single("""
                select count(*) from cohort c join cohort_member m on m.cohort_id = c.id
                where c.name = ?""", cohort);
    }
}
