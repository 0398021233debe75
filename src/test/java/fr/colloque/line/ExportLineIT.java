package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import fr.colloque.platform.table.TableLine;
import fr.colloque.platform.table.TableReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every administrators' list leaves as a file, as it is narrowed and sorted. */
@WithApplication
class ExportLineIT {

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "due", "issued", "unfinished", "cohorts", "mail", "audit",
        "ledger"})
    void everyListLeavesInBothKindsOfFilesWithTheSameRows(String list) throws Exception {
        String id = Visitor.single("select id from account where email = ?", Visitor.DOCTOR);
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            String address = "/admin/export?list=" + list + "&search=a&doctor=" + id
                    + "&action=account&as=";
            List<TableLine> csv = read(administrator, address + "csv");
            List<TableLine> xlsx = read(administrator, address + "xlsx");
            Assertions.assertThat(csv.getFirst()).isEqualTo(xlsx.getFirst());
            Assertions.assertThat(csv).hasSameSizeAs(xlsx);
            Assertions.assertThat(Visitor.single("""
                    select group_concat(facts order by id) from audit_entry
                    where action = 'list.exported' and subject = ?""", list))
                    .contains("as=csv,as=xlsx");
        }
    }

    @Test
    void aListLeavesAsItIsNarrowedAndSorted() throws Exception {
        String one = Visitor.newcomer();
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/accounts");
            page.fill("#search", Visitor.lastName(one));
            page.locator("button:has-text('Chercher')").click();
            assertThat(page.locator("#export a").first()).hasAttribute("href",
                    Pattern.compile(".*" + Visitor.lastName(one) + ".*"));
            List<TableLine> lines = read(administrator,
                    page.locator("#export a").first().getAttribute("href"));
            Assertions.assertThat(lines).hasSize(2);
            Assertions.assertThat(lines.get(1).cells()).contains(one, "Médecin");
            page.navigate("/admin/certificates");
            page.locator("#rows th:has-text('Parcours')").click();
            assertThat(page.locator("#export a").first()).hasAttribute("href",
                    Pattern.compile(".*order=course&down=false.*"));
        }
    }

    @Test
    void theUnfinishedLeaveAsTheAddressAndTheHeadingsSay() throws Exception {
        String one = Visitor.newcomer();
        try (Visitor doctor = Visitor.signedIn(one);
                Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Sitting.post(doctor, "enrol", Map.of("course", Sitting.COURSE));
            Page page = administrator.page();
            page.navigate("/admin/unfinished?missing=PRE_TEST&search=" + Visitor.lastName(one));
            assertThat(page.locator("#rows tbody tr")).containsText("0/");
            page.locator("#rows th:has-text('Progression')").click();
            Pattern sorted = Pattern.compile(".*search=" + Visitor.lastName(one)
                    + "&order=progress&down=false.*missing=PRE_TEST.*");
            assertThat(page.locator("#export a").first()).hasAttribute("href", sorted);
            List<TableLine> lines = read(administrator,
                    page.locator("#export a").first().getAttribute("href"));
            Assertions.assertThat(lines).hasSize(2);
            Assertions.assertThat(lines.get(1).cells().getFirst())
                    .startsWith(Visitor.lastName(one));
            page.locator("#missing").selectOption("DECLARATION");
            page.locator("button:has-text('Chercher')").click();
            assertThat(page.locator("#rows")).containsText("Aucune inscription");
            Assertions.assertThat(read(administrator, page.locator("#export a").first()
                    .getAttribute("href"))).as("headings only").hasSize(1);
        }
    }

    @Test
    void otherListsAndOtherPeopleGetNone() {
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR);
                Visitor doctor = Visitor.signedIn(Visitor.DOCTOR)) {
            Assertions.assertThat(administrator.status("/admin/export?list=passwords&as=csv"))
                    .isEqualTo(404);
            Assertions.assertThat(administrator.status("/admin/export?list=accounts&as=exe"))
                    .isEqualTo(404);
            Assertions.assertThat(doctor.status("/admin/export?list=accounts&as=csv"))
                    .isEqualTo(403);
        }
    }

    private static List<TableLine> read(Visitor visitor, String address) {
        APIResponse answer = visitor.window().request().get(address);
        Assertions.assertThat(answer.status()).as(address).isEqualTo(200);
        return TableReader.read(answer.body(), 100_000);
    }
}
