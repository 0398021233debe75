package fr.colloque.attempt;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.core.module.Language;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerServiceTest {

    @Test
    void noAnswerIsNeverCalledSaved() {
        AnswerService answers = new AnswerService();
        answers.clock = Clock.systemUTC();
        assertThatExceptionOfType(NothingAnswered.class)
                .isThrownBy(() -> answers.save(1, 1, Map.of(), Language.FR));
    }
}
