package fr.colloque.attempt;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.core.module.Language;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerServiceTest {

    @Test
    void noAnswerIsNeverCalledSaved() {
        Submission nothing = new Submission(1, 1, Optional.empty(), Map.of(), Language.FR, "key",
                Duration.ZERO);
        assertThatExceptionOfType(NothingAnswered.class)
                .isThrownBy(() -> new AnswerService().save(nothing));
    }
}
