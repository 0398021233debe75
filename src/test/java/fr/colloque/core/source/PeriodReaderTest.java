package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.credit.Period;
import fr.colloque.core.credit.PeriodTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of periods of this repository. */
class PeriodReaderTest {

    private static final Path FILE = Path.of("content/credit/dpc-periods.yaml");

    private static String text;
    private static PeriodTable table;

    @BeforeAll
    static void readTheFile() throws IOException {
        text = Files.readString(FILE);
        table = PeriodReader.read(FILE.toString(), text).value().orElseThrow();
    }

    @ParameterizedTest(name = "completed at {0}: {1} to {2}, provisional {3}")
    @CsvSource({
        "2016-12-31T23:00:00Z, 2017-01-01, 2019-12-31, false",
        "2019-12-31T22:59:59Z, 2017-01-01, 2019-12-31, false",
        "2019-12-31T23:00:00Z, 2020-01-01, 2022-12-31, false",
        "2022-12-31T22:30:00Z, 2020-01-01, 2022-12-31, false",
        "2022-12-31T23:30:00Z, 2023-01-01, 2025-12-31, false",
        "2025-12-31T22:30:00Z, 2023-01-01, 2025-12-31, false",
        "2025-12-31T23:30:00Z, 2026-01-01, 2028-12-31, true",
        "2028-12-31T22:59:59Z, 2026-01-01, 2028-12-31, true"})
    void anActionCountsInThePeriodOfItsCompletion(Instant completed, String from, String until,
                                                  boolean provisional) {
        Period period = table.periodOf(completed).orElseThrow();
        assertThat(period.from()).hasToString(from);
        assertThat(period.until()).hasToString(until);
        assertThat(period.provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest(name = "completed at {0}: no period")
    @CsvSource({"2016-12-31T22:59:59Z", "2028-12-31T23:00:00Z"})
    void beforeAndAfterTheTableNothingCounts(Instant completed) {
        assertThat(table.periodOf(completed)).isEmpty();
    }

    @Test
    void everyPeriodSaysSomethingInBothLanguages() {
        assertThat(table.periods()).allSatisfy(period -> {
            assertThat(period.note().fr()).isNotBlank().isNotEqualTo(period.note().en());
            assertThat(period.note().en()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "« {0} » instead of « {1} »")
    @CsvSource({"from: 2020-13-01, from: 2020-01-01", "from: 2020-02-30, from: 2020-01-01",
        "until: '', until: 2022-12-31", "provisional: perhaps, provisional: true"})
    void aRowThatCannotBeReadIsAFinding(String wrong, String right) {
        assertThat(PeriodReader.read("periods.yaml", text.replaceFirst(right, wrong)).findings())
                .isNotEmpty();
    }

    @ParameterizedTest(name = "« {0} » instead of « {1} »: {2} findings")
    @CsvSource({"from: 2019-12-31, from: 2020-01-01, 1", "from: 2015-01-01, from: 2020-01-01, 1",
        "until: 2019-12-31, until: 2022-12-31, 1", "until: 2023-01-01, until: 2022-12-31, 1",
        "from: 2022-12-31, from: 2020-01-01, 0", "until: 2022-06-30, until: 2022-12-31, 0"})
    void periodsThatOverlapOrEndBeforeTheyBeginAreFindings(String wrong, String right,
                                                           int findings) {
        assertThat(PeriodReader.read("periods.yaml", text.replaceFirst(right, wrong)).findings())
                .hasSize(findings).extracting(Finding::rule)
                .allMatch(Rule.PERIOD_ORDER.code()::equals);
    }
}
