package fr.colloque.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats french = Formats.in(Language.FR);
    private final Formats english = Formats.in(Language.EN);

    @Test
    void timesAreThoseOfParisInSummerAndInWinter() {
        assertThat(french.time(Instant.parse("2026-11-22T13:02:31Z"))).isEqualTo("14:02:31");
        assertThat(french.time(Instant.parse("2026-07-22T13:02:31Z"))).isEqualTo("15:02:31");
    }

    @Test
    void aDayEndsAtMidnightInParis() {
        Instant lateInLondon = Instant.parse("2026-11-20T23:30:00Z");
        assertThat(french.date(lateInLondon)).isEqualTo("21 nov. 2026");
        assertThat(french.longDate(lateInLondon)).isEqualTo("21 novembre 2026");
        assertThat(english.longDate(lateInLondon)).isEqualTo("21 November 2026");
    }

    @Test
    void theFirstDayOfAMonthIsAnOrdinalInFrenchOnly() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        assertThat(french.longDate(day)).isEqualTo("1er novembre 2026");
        assertThat(french.date(day.plusDays(10))).isEqualTo("11 nov. 2026");
        assertThat(english.longDate(day)).isEqualTo("1 November 2026");
    }

    @Test
    void percentagesFollowTheLanguage() {
        assertThat(french.percent(new BigDecimal("88.00"))).isEqualTo("88\u00a0%");
        assertThat(french.percent(new BigDecimal("69.99"))).isEqualTo("69,9\u00a0%");
        assertThat(french.percent(new BigDecimal("87.5"))).isEqualTo("87,5\u00a0%");
        assertThat(english.percent(new BigDecimal("87.5"))).isEqualTo("87.5%");
    }

    @ParameterizedTest(name = "{0} minutes are {1}")
    @CsvSource({"0, 0 min", "9, 9 min", "59, 59 min", "60, 1 h", "65, 1 h 05", "90, 1 h 30"})
    void minutesAreSaidInHoursFromOneHourOn(int minutes, String said) {
        assertThat(french.minutes(minutes).replace('\u00a0', ' ')).isEqualTo(said);
    }

    @Test
    void creditedHoursAreSaidAsTime() {
        assertThat(french.hours(new BigDecimal("1.5"))).isEqualTo("1\u00a0h\u00a030");
    }
}
