package fr.colloque.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Survey.Scale;
import fr.colloque.core.module.Survey.Steps;
import fr.colloque.core.module.Text;
import fr.colloque.survey.SurveyReport.Bar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyReportTest {

    private static final Text WORD = new Text("mot", "word");
    private static final Scale SCALE = new Scale("five", WORD, true, Steps.FIVE, WORD, WORD);

    @Test
    void everyValueOfTheScaleHasItsBar() {
        SurveyReport report = report(Map.of(5, 4L, 4, 2L, 1, 2L), 8);
        assertThat(report.bars()).containsExactly(new Bar(1, 2, 25), new Bar(2, 0, 0),
                new Bar(3, 0, 0), new Bar(4, 2, 25), new Bar(5, 4, 50));
        assertThat(report.mean()).hasValueSatisfying(mean ->
                assertThat(mean).isEqualByComparingTo("3.8"));     // 30 / 8 = 3.75
    }

    @ParameterizedTest(name = "{0} answers: {1}")
    @CsvSource({"0, false", "4, false", "5, true"})
    void fewAreNotShown(long given, boolean shown) {
        assertThat(report(Map.of(), given).isShown()).isEqualTo(shown);
        assertThat(report(Map.of(), given).mean()).isEmpty();
    }

    private static SurveyReport report(Map<Integer, Long> counts, long given) {
        return new SurveyReport(SCALE, counts, List.of(), given);
    }
}
