package fr.colloque.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RppsTest {

    @ParameterizedTest(name = "{0} is a number")
    @ValueSource(strings = {"90000000001", "99999999990", "19999999998"})
    void elevenDigitsWithTheirKeyAreANumber(String digits) {
        assertThat(new Rpps(digits).digits()).isEqualTo(digits);
        assertThat(Rpps.find(digits)).contains(new Rpps(digits));
    }

    @ParameterizedTest(name = "{0} is none")
    @ValueSource(strings = {
        "90000000002", "99999999991", "10001234567", "9000000000", "9000000000A",
        "00000000000", "10101201234", "900000000010", "", "٩٠٠٠٠٠٠٠٠٠١"})
    void anythingElseIsNone(String written) {
        assertThat(Rpps.find(written)).isEmpty();
        assertThatThrownBy(() -> new Rpps(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "\"{0}\" is read as 90000000001")
    @CsvSource({"9000 0000 001", "90 00 00 00 00 1", "9.0000.000.001", "9000\u00a00000\u202f001"})
    void gapsBetweenDigitsAreOverlooked(String written) {
        assertThat(Rpps.find(written)).contains(new Rpps("90000000001"));
    }

    @Test
    void nothingWrittenIsNone() {
        assertThat(Rpps.find(null)).isEmpty();
    }

    @Test
    void onlyTheLastFourDigitsAreShownToAnybody() {
        assertThat(new Rpps("99999999990").masked()).isEqualTo("•••••••9990");
    }
}
