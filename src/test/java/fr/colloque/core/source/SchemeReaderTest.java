package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.credit.CertifRule;
import fr.colloque.core.credit.RuleVersion;
import fr.colloque.core.credit.Schemes;
import fr.colloque.core.module.Course.ActionType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemes and types of action of this repository. */
class SchemeReaderTest {

    private static final Path FILE = Path.of(SchemeReader.FILE);
    private static final Path TYPES = Path.of(ActionKindReader.FILE);

    private static String text;
    private static Schemes schemes;

    @BeforeAll
    static void readTheFile() throws IOException {
        text = Files.readString(FILE);
        schemes = SchemeReader.read(FILE.toString(), text).value().orElseThrow();
    }

    @ParameterizedTest(name = "on {0}: {1}, {2}, {3}")
    @CsvSource({"2009-03-31, , , ", "2009-04-01, , , ecmec-2009", "2016-12-31, , , ecmec-2009",
        "2017-01-01, dpc-2016, , ecmec-2009", "2022-12-31, dpc-2016, , ecmec-2009",
        "2023-01-01, dpc-2016, certification-2023, ecmec-2009",
        "2026-11-22, dpc-2016, certification-2023, ecmec-2009"})
    void aRuleHoldsFromItsDayOn(LocalDate day, String dpc, String certification, String ecmec) {
        assertThat(schemes.dpcOn(day).map(r -> r.version().id()).orElse(null)).isEqualTo(dpc);
        assertThat(schemes.certificationOn(day).map(r -> r.version().id()).orElse(null))
                .isEqualTo(certification);
        assertThat(schemes.ecmecOn(day).map(r -> r.version().id()).orElse(null)).isEqualTo(ecmec);
    }

    @Test
    void theRulesAreThoseOfTheTexts() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        CertifRule certification = schemes.certificationOn(day).orElseThrow();
        assertThat(schemes.dpcOn(day)).hasValueSatisfying(dpc -> {
            assertThat(dpc.types()).isEqualTo(2);
            assertThat(dpc.orientations()).isEqualTo(1);
        });
        assertThat(certification.blocks()).hasSize(4);
        assertThat(certification.actionsPerBlock()).isEqualTo(2);
        assertThat(certification.firstUntil()).isEqualTo("2031-12-31");
        assertThat(certification.years()).isEqualTo(6);
    }

    @Test
    void everyVersionSaysSomethingInBothLanguages() {
        assertThat(Stream.of(schemes.dpc(), schemes.certification(), schemes.ecmec())
                .flatMap(list -> list.stream().map(RuleVersion.Versioned::version)))
                .hasSize(3).allSatisfy(version -> {
                    assertThat(version.note().fr()).isNotEqualTo(version.note().en());
                    assertThat(version.source().fr()).isNotEqualTo(version.source().en());
                });
    }

    @ParameterizedTest(name = "« {0} » instead of « {1} »: {2}")
    @CsvSource({"types: many, types: 2, schema.type", "years: 0, years: 6, schema.range",
        "begin: soon, begin: followingJanuary, schema.value",
        "from: 2023-02-30, from: 2023-01-01, schema.form",
        "until: 2031-12-31, firstUntil: 2031-12-31, schema.missing",
        "points: 3, minutesForHalf: 30, schema.missing",
        "version: DPC 2016, version: dpc-2016, schema.form"})
    void aRuleThatCannotBeReadIsAFinding(String wrong, String right, String rule) {
        assertThat(SchemeReader.read("schemes.yaml", text.replaceFirst("\\b" + right, wrong))
                .findings()).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest(name = "the next version from {0}, the first until {1}: {2} findings")
    @CsvSource({"2030-01-01, 2029-12-31, 0", "2029-12-31, 2029-12-31, 1",
        "2030-01-01, 2008-12-31, 1", "2030-01-01, , 1"})
    void versionsThatOverlapAreFindings(String from, String until, int findings) {
        String last = text.substring(text.lastIndexOf("  - version: ecmec-2009"),
                text.indexOf("\norientations:") + 1);
        String next = last.replace("ecmec-2009", "ecmec-next").replace("2009-04-01", from);
        String ended = until == null ? last
                : last.replace("from: 2009-04-01", "from: 2009-04-01\n    until: " + until);
        String both = text.replace(last, ended + next);
        assertThat(SchemeReader.read("schemes.yaml", both).findings()).hasSize(findings)
                .allSatisfy(f -> assertThat(f.rule()).isEqualTo(Rule.PERIOD_ORDER.code()));
    }

    @Test
    void everyTypeOfActionIsNamedOnce() throws IOException {
        String types = Files.readString(TYPES);
        assertThat(ActionKindReader.read(TYPES.toString(), types).value()).hasValueSatisfying(
                kinds -> assertThat(kinds).extracting(k -> k.type())
                        .containsExactly(ActionType.values()));
        assertThat(ActionKindReader.read("types.yaml", types.replace("id: EPP", "id: FC"))
                .findings()).singleElement().returns(Rule.SCHEMA_REPEATED.code(), Finding::rule);
        assertThat(ActionKindReader.read("types.yaml", types.replace("id: EPP", "id: QUIZ"))
                .findings()).singleElement().returns(Rule.SCHEMA_VALUE.code(), Finding::rule);
    }

    @Test
    void anotherFileBesideThemIsMisplaced() {
        assertThat(CurriculumReader.locate(SourceTree.of(java.util.Map.of(
                "content/credit/points.yaml", "points: 3"))).faults()).singleElement()
                .returns(Rule.FILE_MISPLACED.code(), Finding::rule);
    }
}
