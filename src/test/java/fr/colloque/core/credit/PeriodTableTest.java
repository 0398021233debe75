package fr.colloque.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.core.module.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTableTest {

    private static final Period FIRST = period("2020-01-01", "2022-12-31");
    private static final Period SECOND = period("2023-01-01", "2025-12-31");

    @ParameterizedTest(name = "{0} belongs to 2023–2025: {1}")
    @CsvSource({"2022-12-31, false", "2023-01-01, true", "2024-02-29, true", "2025-12-31, true",
        "2026-01-01, false"})
    void theFirstAndTheLastDayBelongToAPeriod(LocalDate day, boolean inside) {
        assertThat(SECOND.contains(day)).isEqualTo(inside);
    }

    @ParameterizedTest(name = "{0}: completed on {1} in Paris")
    @CsvSource({
        "2022-12-31T22:30:00Z, 2022",
        "2022-12-31T22:59:59.999999Z, 2022",
        "2022-12-31T23:00:00Z, 2023",
        "2022-12-31T23:30:00Z, 2023",
        "2023-01-01T00:30:00Z, 2023",
        "2024-12-31T23:30:00Z, 2023"})
    void theDayBeginsInParis(Instant completed, int year) {
        assertThat(new PeriodTable(List.of(FIRST, SECOND)).periodOf(completed))
                .contains(year == 2022 ? FIRST : SECOND);
    }

    @ParameterizedTest(name = "{0} lies in no period")
    @CsvSource({"2019-12-31T22:59:59Z", "2022-12-31T23:00:00Z", "2023-06-30T12:00:00Z",
        "2025-12-31T23:00:00Z"})
    void outsideOfThePeriodsNothingCounts(Instant completed) {
        PeriodTable table = new PeriodTable(List.of(FIRST, period("2023-07-01", "2025-12-31")));
        assertThat(table.periodOf(completed)).isEmpty();
    }

    @Test
    void withoutPeriodsNothingCounts() {
        assertThat(new PeriodTable(List.of()).periodOf(Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} cannot follow 2020–2022")
    @CsvSource({"2022-12-31, 2025-12-31", "2021-01-01, 2021-12-31", "2020-01-01, 2022-12-31",
        "2017-01-01, 2019-12-31"})
    void periodsThatOverlapOrStandInTheWrongOrderAreRefused(String from, String until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodTable(List.of(FIRST, period(from, until))));
    }

    @Test
    void aPeriodMayLastOneDayButNotLess() {
        assertThat(period("2026-01-01", "2026-01-01").contains(LocalDate.of(2026, 1, 1))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("2026-01-02", "2026-01-01"));
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until), false,
                new Text("", ""), new Text("", ""));
    }
}
