package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.APIResponse;
import fr.colloque.certificate.badge.CredentialJudge;
import fr.colloque.launch.Browser;
import fr.colloque.launch.WithApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What software gets to verify certificates with, without signing in. */
@WithApplication
class BadgeLineIT {

    private static final String HOLDS = "revoked_at is null and superseded_at is null";

    @TempDir Path folder;

    @Test
    void aGoodOneHoldsAndWhatWasRevokedOrSupersededDoesNot() throws Exception {
        assumeThat(CredentialJudge.isThere()).isTrue();
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            keep("issuer.json", body(anybody, "/badge/issuer"));
            keep("status.json", body(anybody, "/badge/status/1"));
            byte[] good = body(anybody, credential(HOLDS));
            keep("a.credential.json", good);
            keep("b.credential.json", body(anybody, credential("revoked_at is not null")));
            keep("c.credential.json", body(anybody, credential("superseded_at is not null")));
            keep("d.credential.json", new String(good, StandardCharsets.UTF_8)
                    .replace("activityEndDate\":\"20", "activityEndDate\":\"19")
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(anybody.window().cookies()).isEmpty();
        }
        assertThat(CredentialJudge.of(folder)).containsExactly("a good", "b revoked",
                "c revoked", "d altered");
    }

    @Test
    void theFileHoldsTheSameCredential() throws Exception {
        String address = credential(HOLDS);
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            byte[] published = body(administrator, address);
            byte[] file = body(administrator, address.replace("/badge/credential/",
                    "/certificate/pdf/").replaceAll("/\\d+$", ""));
            try (PDDocument pdf = Loader.loadPDF(file)) {
                assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()
                        .get("credential.json").getEmbeddedFile().toByteArray())
                        .isEqualTo(published);
            }
        }
    }

    @Test
    void anybodyMayFetchItFromAnywhereAndNobodyLearnsMore() throws Exception {
        try (Visitor anybody = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            for (String path : List.of("/badge/issuer", "/badge/status/1", credential(HOLDS))) {
                assertThat(get(anybody, path).headers())
                        .containsEntry("access-control-allow-origin", "*");
            }
            assertThat(new String(body(anybody, credential(HOLDS)), StandardCharsets.UTF_8))
                    .doesNotContainIgnoringCase("rpps").doesNotContainIgnoringCase("dpc")
                    .doesNotContainIgnoringCase("eaccme");
            for (String path : List.of("/badge/", "/badge/status/0", "/badge/status/999999",
                    "/badge/credential/" + "a".repeat(32) + "/1", "/badge/credential/x/1",
                    "/badge/keys")) {
                assertThat(get(anybody, path).status()).as(path).isEqualTo(404);
            }
        }
    }

    private static String credential(String state) throws Exception {
        return "/badge/credential/" + Visitor.single("""
                select concat(identifier, '/', revision) from certificate where
                """ + state + " order by id limit 1");
    }

    private static byte[] body(Visitor visitor, String path) {
        APIResponse answer = get(visitor, path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static APIResponse get(Visitor visitor, String path) {
        return visitor.window().request().get(path);
    }

    private void keep(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }
}
