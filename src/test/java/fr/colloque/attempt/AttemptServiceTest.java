package fr.colloque.attempt;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.core.module.Language;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttemptServiceTest {

    @Test
    void noAnswerIsNeverCalledSaved() {
        AttemptService attempts = new AttemptService();
        attempts.clock = Clock.systemUTC();
        assertThatExceptionOfType(NothingAnswered.class)
                .isThrownBy(() -> attempts.save(1, 1, Map.of(), Language.FR));
    }
}
