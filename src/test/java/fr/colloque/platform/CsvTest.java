package fr.colloque.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cellsStandInQuotesOnLinesOfTheirOwn() {
        assertThat(new Csv().row("R. 4127-4", 3, "dit « non » ; \"si\"\net")
                .row("").text())
                .isEqualTo("\uFEFF\"R. 4127-4\";\"3\";\"dit « non » ; \"\"si\"\"\net\"\r\n\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "|cmd", "%0"})
    void nothingIsWorkedOutAsAFormula(String value) {
        assertThat(new Csv().row(value).text()).startsWith("\uFEFF\"'");
    }
}
