package fr.colloque.attempt;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.Samples.text;
import static fr.colloque.attempt.Sittings.anItem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.conversation.Conversations;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperScoresTest {

    private static final Scenario JUDGED = aScenario(aPost("", "", "Un mot"),
            new Task.Judge(Verdict.BREACH, PartialCredit.HALF, Stake.ONE));
    private static final Scenario WRITTEN = aScenario(aPost("", "", "Un mot"),
            new Task.Rewrite(text("?"), List.of(), List.of(), text("Modèle"), List.of()));
    private static final Scenario TALKED = aScenario(aPost("", "", "Un mot"), new Task.Converse(
            text("?"), text("Patiente"), Conversations.aShortOne(), Stake.ONE));

    @Test
    void everyScoredScenarioCountsTheSame() {
        assertThat(mean(scored(JUDGED, "breach"), scored(JUDGED, "caution"),
                scored(JUDGED, "none"), scored(JUDGED))).contains(Percent.of("37.5"));
    }

    @Test
    void whatIsNotScoredLeavesTheMeanAlone() {
        assertThat(mean(scored(JUDGED, "caution"), scored(WRITTEN, "Rien")))
                .contains(Percent.of("50"));
    }

    @Test
    void aPaperInWhichNothingIsScoredHasNoScore() {
        assertThat(mean(scored(WRITTEN, "Rien"), scored(WRITTEN))).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » is an answer: {1}")
    @CsvSource({"'', false", ">calm, false", ">calm>thank, true", ">leave, true", ">thank, false"})
    void aConversationIsAnsweredAtItsEnd(String choice, boolean answered) {
        assertThat(anItem("a-scenario", choice).answered(TALKED)).isEqualTo(answered);
    }

    private static ScenarioScore scored(Scenario scenario, String... choices) {
        return ScenarioScore.of(scenario, anItem("a-scenario", choices).fitting(scenario),
                Map.of());
    }

    private static Optional<Percent> mean(ScenarioScore... scores) {
        List<AnswerSheet.Item> items = IntStream.rangeClosed(1, scores.length)
                .mapToObj(position -> new AnswerSheet.Item(position, "a-module", 1, "a-scenario",
                        Optional.empty(), Map.of())).toList();
        return PaperScores.of(new AnswerSheet(items), item -> scores[item.position() - 1]).mean();
    }
}
