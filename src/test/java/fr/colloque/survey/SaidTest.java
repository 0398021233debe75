package fr.colloque.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.core.module.Survey;
import fr.colloque.core.module.Survey.Open;
import fr.colloque.core.module.Survey.Scale;
import fr.colloque.core.module.Survey.Steps;
import fr.colloque.core.module.Text;
import fr.colloque.platform.Malformed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTest {

    private static final Text WORD = new Text("mot", "word");
    private static final Survey SURVEY = new Survey(List.of(
            new Scale("five", WORD, true, Steps.FIVE, WORD, WORD),
            new Scale("eleven", WORD, false, Steps.ELEVEN, WORD, WORD),
            new Open("open", WORD, false, 100)));

    @Test
    void whatWasAnsweredIsReadInTheOrderOfTheQuestions() {
        assertThat(said(Map.of("open", " Rien.\r\nMerci. ", "eleven", "0", "five", "5")))
                .containsExactly(new Said("five", 5, null), new Said("eleven", 0, null),
                        new Said("open", null, "Rien.\nMerci."));
    }

    @Test
    void whatIsNotRequiredMayBeLeftOut() {
        assertThat(said(Map.of("five", "1", "open", "  ")))
                .containsExactly(new Said("five", 1, null));
    }

    @Test
    void whatIsRequiredMayNot() {
        assertThatThrownBy(() -> said(Map.of("eleven", "3")))
                .isInstanceOf(AnswerMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "1.5", "cinq", "005"})
    void aValueOffItsScaleIsNone(String value) {
        assertThatThrownBy(() -> said(Map.of("five", value))).isInstanceOf(Malformed.class);
    }

    @Test
    void wordsMustFitAndBeWords() {
        assertThat(said(Map.of("five", "1", "open", "x".repeat(100)))).hasSize(2);
        assertThatThrownBy(() -> said(Map.of("five", "1", "open", "x".repeat(101))))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> said(Map.of("five", "1", "open", "a\u0000b")))
                .isInstanceOf(Malformed.class);
    }

    private static List<Said> said(Map<String, String> form) {
        return Said.of(SURVEY, form::get);
    }
}
