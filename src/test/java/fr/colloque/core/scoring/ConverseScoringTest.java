package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.conversation.Conversations;
import fr.colloque.core.module.Conversation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConverseScoringTest {

    @ParameterizedTest(name = "« {0} »: {1}")
    @CsvSource({"'calm>explain', 1", "'calm>thank', 0.75", "'snap>explain', 0.25",
        "'snap>thank', 0", "leave, 0", "'calm>listen>listen>explain', 1"})
    void theShareOfTheBestPointsIsTheScore(String path, String score) {
        assertThat(score(Conversations.aShortOne(), path)).isEqualTo(Score.of(score));
    }

    @ParameterizedTest(name = "« {0} » is not at an end")
    @CsvSource({"''", "calm", "'calm>listen'", "explain", "'calm>calm'", "'leave>calm'"})
    void beforeAnOutcomeThereIsNothing(String path) {
        assertThat(score(Conversations.aShortOne(), path)).isEqualTo(Score.ZERO);
    }

    @Test
    void pointsOfACircleEarnNoMoreThanEverything() {
        assertThat(score(Conversations.aGenerousCircle(), "again>again>again>end"))
                .isEqualTo(Score.FULL);
    }

    @Test
    void whereNothingCanBeEarnedNothingIs() {
        assertThat(score(Conversations.aFruitlessOne(), "end")).isEqualTo(Score.ZERO);
        assertThat(score(Conversations.anEndlessOne(), "again>again")).isEqualTo(Score.ZERO);
    }

    private static Score score(Conversation key, String path) {
        return ConverseScoring.score(key, new Answer.Conversed(
                path.isEmpty() ? List.of() : Stream.of(path.split(">")).toList()));
    }
}
