package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.colloque.launch.Browser;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody drops a file on the page, or sends it by program, and learns what it is. */
@WithApplication
class VerifyFileIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String GENUINE = "revoked_at is null and superseded_at is null";
    private static final int PLACES = 150;

    @ParameterizedTest(name = "{2} on a {0}")
    @CsvSource(delimiter = '|', value = {
        "PHONE | revoked_at is null and superseded_at is null | Exactement ce qui a été délivré",
        "DESK | revoked_at is not null | Attestation révoquée",
        "PHONE | revoked_at is null and superseded_at is not null | Attestation remplacée"})
    void aFileThatWasIssuedIsKnownAgain(Browser.Size size, String which, String title)
            throws Exception {
        assertThatDropped(size, issued(which), title);
    }

    @Test
    void anAlteredFileAndAStrangersAreToldApart() throws Exception {
        byte[] altered = issued(GENUINE);
        altered[altered.length / 2] ^= 1;
        assertThatDropped(Browser.Size.PHONE, altered, "Fichier modifié");
        assertThatDropped(Browser.Size.DESK, "%PDF-1.7 by somebody else".getBytes(
                StandardCharsets.US_ASCII), "Ce fichier ne vient pas d’ici");
    }

    @Test
    void oneAlteredByteAnywhereIsFound() throws Exception {
        byte[] issued = issued(GENUINE);
        Assertions.assertThat(said(issued)).contains("\"answer\":\"exact\"", "\"holder\"");
        Random places = new Random(7);
        for (int i = 0; i < PLACES; i++) {
            byte[] altered = issued.clone();
            int place = i == 0 ? altered.length - 1 : places.nextInt(altered.length);
            altered[place] ^= (byte) (1 << places.nextInt(8));
            Assertions.assertThat(said(altered)).as("Bit of byte %d", place)
                    .contains("\"answer\":\"altered\"");
        }
    }

    @Test
    void aFileTooLargeIsRefusedUnread() throws Exception {
        HttpResponse<String> answer = sent(new byte[5 * 1024 * 1024 + 1]);
        Assertions.assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aFileTooLargeIsRefusedByNameOnThePage() {
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            Page page = anybody.page();
            page.navigate("/certificate/verify");
            page.locator("#file").setInputFiles(new FilePayload("attestation.pdf",
                    "application/pdf", new byte[5 * 1024 * 1024 + 1]));
            assertThat(page.locator("[role=alert]")).containsText("dépasse 5 Mo");
        }
    }

    @Test
    void aNumberIsAnsweredForMachinesToo() throws Exception {
        String number = Visitor.single("select min(identifier) from certificate where "
                + GENUINE);
        HttpResponse<String> answer = asked(number);
        Assertions.assertThat(answer.body()).contains("\"answer\":\"genuine\"", number);
        for (String nobodys : List.of("a".repeat(32), "1", number + "/99")) {
            HttpResponse<String> no = asked(nobodys);
            Assertions.assertThat(no.statusCode()).as(nobodys).isEqualTo(404);
            Assertions.assertThat(no.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/json");
            Assertions.assertThat(no.body()).isEqualTo("{\"answer\":\"unknown\"}");
        }
    }

    private static HttpResponse<String> asked(String number) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(RunningApplication.get()
                .at("/api/verify/" + number)).build(), BodyHandlers.ofString());
    }

    private static void assertThatDropped(Browser.Size size, byte[] file, String title) {
        try (Visitor anybody = Visitor.anybody(size, Locale.FRANCE)) {
            Page page = anybody.page();
            page.navigate("/certificate/verify");
            page.locator("#file").setInputFiles(new FilePayload("attestation.pdf",
                    "application/pdf", file));
            assertThat(page.locator("h1")).hasText(title);
        }
    }

    private static String said(byte[] file) throws Exception {
        HttpResponse<String> answer = sent(file);
        Assertions.assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> sent(byte[] file) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(RunningApplication.get().at("/api/verify"))
                .header("Content-Type", "application/pdf").POST(BodyPublishers.ofByteArray(file))
                .build(), BodyHandlers.ofString());
    }

    private static byte[] issued(String which) throws Exception {
        try (Connection connection = RunningApplication.get().connection();
                PreparedStatement statement = connection.prepareStatement(
                        "select pdf from certificate where " + which + " order by id limit 1");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }
}
