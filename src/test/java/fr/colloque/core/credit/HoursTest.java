package fr.colloque.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest(name = "{0} minutes are {1} h")
    @CsvSource({"0, 0.0", "29, 0.0", "30, 0.5", "59, 0.5", "60, 1.0", "89, 1.0", "90, 1.5",
        "600, 10.0"})
    void minutesCountDownToTheHalfHour(int minutes, String hours) {
        assertThat(Hours.ofMinutes(minutes).value()).hasToString(hours);
    }

    @ParameterizedTest(name = "{0} minutes are no duration")
    @ValueSource(ints = {-1, -30, Integer.MIN_VALUE})
    void nobodyLearnsForLessThanNoTime(int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hours.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "{0} h cannot be entered")
    @ValueSource(strings = {"0.1", "0.25", "1.75", "-0.2", "1.50001"})
    void onlyHalfHoursExist(String hours) {
        assertThatIllegalArgumentException().isThrownBy(() -> hours(hours));
    }

    @Test
    void aCounterEntryTakesBackExactlyWhatWasEntered() {
        Hours entered = hours("1.5");
        assertThat(entered.negated()).isEqualTo(hours("-1.5"));
        assertThat(entered.plus(entered.negated())).isEqualTo(Hours.ofMinutes(0));
    }

    @ParameterizedTest(name = "{0} h and {1} h are {2} h")
    @CsvSource({"0.5, 0.5, 1", "1.5, 2, 3.5", "2, -0.5, 1.5"})
    void hoursAddUp(String some, String more, String all) {
        assertThat(hours(some).plus(hours(more))).isEqualTo(hours(all));
    }

    @ParameterizedTest(name = "{0} h are {1} minutes")
    @CsvSource({"0, 0", "0.5, 30", "2.5, 150", "-1, -60"})
    void anHourHasSixtyMinutes(String hours, int minutes) {
        assertThat(hours(hours).minutes()).isEqualTo(minutes);
    }

    @Test
    void equalDurationsAreEqual() {
        assertThat(hours("1")).isEqualTo(hours("1.00")).hasSameHashCodeAs(hours("1.0"));
    }

    private static Hours hours(String value) {
        return new Hours(new BigDecimal(value));
    }
}
