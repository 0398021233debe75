package fr.colloque.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.colloque.certificate.CertificateFacts.Holder;
import fr.colloque.certificate.store.Sheet;
import fr.colloque.certificate.store.Sheets;
import fr.colloque.core.module.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Credentials before the judge, every way of altering one, and the canonical form of hostile names.
 */
class JudgedTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123Z");
    private static final Addresses ADDRESSES = new Addresses("https://colloque.example");
    private static final StatusPlace HOLDS = new StatusPlace(1, 4242);
    private static final StatusPlace ENDED = new StatusPlace(1, 131_071);
    private static final BadgeKey KEY = BadgeKey.of(new byte[32]);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir Path folder;

    @BeforeEach
    void theJudgeIsThere() throws Exception {
        assumeThat(CredentialJudge.isThere()).isTrue();
        keep("issuer.json", MAPPER.writeValueAsBytes(IssuerProfile.published(
                sheet().facts().provider(), List.of(KEY.multikey()), ADDRESSES)));
        keep("status.json", Proof.signed(StatusList.of(1, Set.of(131_071), ADDRESSES, NOW), KEY,
                ADDRESSES, NOW));
    }

    @Test
    void aGoodARevokedAndAnAlteredOneAreToldApart() throws Exception {
        String good = new String(credential(sheet(), HOLDS), StandardCharsets.UTF_8);
        keep("a.credential.json", good.getBytes(StandardCharsets.UTF_8));
        keep("b.credential.json", credential(sheet(), ENDED));
        altered("c", good, "\"1.5\"", "\"2.5\"");
        altered("d", good, "Leïla Amrani", "Leïla Amrany");
        altered("e", good, "\"4242\"", "\"4243\"");
        altered("f", good, "2026-11-20", "2026-11-21");
        assertThat(judged()).containsExactly("a good", "b revoked", "c altered", "d altered",
                "e altered", "f altered");
    }

    @Test
    void inBothLanguagesWithEverythingGrantedItIsGood() throws Exception {
        for (Language language : Language.values()) {
            keep(language.code() + ".credential.json",
                    credential(Sheets.aGrantedSheet(language), HOLDS));
        }
        assertThat(judged()).containsExactlyInAnyOrder("fr good", "en good");
    }

    @Test
    void whateverLettersANameHasTheCanonicalFormIsTheSame() throws Exception {
        List<String> names = List.of("Leïla", "ليلى", "Đặng Thị Ưu", "李小龍 👩‍⚕️ \uffee",
                "\"quoted\" \\ back", "tab\tline\nreturn\rbell\u0007 del\u007f nul\u0001",
                "<b>&amp;</b>", "\b\f\u2028\u00a0\u200f");
        for (int i = 0; i < names.size(); i++) {
            Holder holder = new Holder(names.get(i), "Ω", "Médecin", null, null, null);
            Map<String, Object> badge = new OpenBadge(Sheets.of(Language.FR, holder,
                    Sheets.anAction(names.get(i))), ADDRESSES).at(HOLDS);
            String json = MAPPER.writeValueAsString(badge);
            keep(i + ".form.json", json.getBytes(StandardCharsets.UTF_8));
            keep(i + ".form.nq", Canonical.of(json).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(judged()).hasSameSizeAs(names).allMatch(line -> line.endsWith(" same"));
    }

    private void altered(String name, String good, String was, String is) throws IOException {
        assertThat(good).contains(was);
        keep(name + ".credential.json", good.replace(was, is).getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet sheet() {
        return Sheets.aSheet(Language.FR);
    }

    private static byte[] credential(Sheet sheet, StatusPlace place) {
        return Proof.signed(new OpenBadge(sheet, ADDRESSES).at(place), KEY, ADDRESSES, NOW);
    }

    private void keep(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    private List<String> judged() throws Exception {
        return CredentialJudge.of(folder);
    }
}
