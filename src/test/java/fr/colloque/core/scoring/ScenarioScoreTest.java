package fr.colloque.core.scoring;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.Samples.markable;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioScoreTest {

    /** Word 1 decides in French, word 0 in English. */
    private static final Surface POST = aPost("", "",
            markable("Un [[decisive:chasseur]]", "[[decisive:Hunter]] seen"));
    private static final Answer.Judged BREACH = new Answer.Judged(Verdict.BREACH);
    private static final Answer.Judged CAUTION = new Answer.Judged(Verdict.CAUTION);
    private static final Answer.Judged NONE = new Answer.Judged(Verdict.NONE);
    private static final Answer.Marked HUNTER = marked(1, Language.FR);
    private static final Answer.Picked SECRET = new Answer.Picked(Set.of("CSP-R4127-4"));

    @Test
    void everythingRightIsEverything() {
        ScenarioScore score = ScenarioScore.of(breach(1, 1, 1),
                Map.of(0, BREACH, 1, HUNTER, 2, SECRET));
        assertThat(score).isEqualTo(new ScenarioScore(Score.FULL,
                List.of(Score.FULL, Score.FULL, Score.FULL), false));
    }

    @ParameterizedTest(name = "weights {0}, {1} and {2}: a judgement by half and the words: {3}")
    @CsvSource({"1, 1, 1, 0.5", "2, 1, 1, 0.5", "1, 3, 1, 0.7", "4, 1, 5, 0.3", "1, 1, 4, 0.25",
        "3, 1, 3, 0.357143"})
    void tasksCountByTheirWeight(int judge, int mark, int rule, String total) {
        ScenarioScore score = ScenarioScore.of(breach(judge, mark, rule),
                Map.of(0, CAUTION, 1, HUNTER));
        assertThat(score.total()).isEqualTo(Score.of(total));
    }

    @Test
    void whatIsUnansweredIsWorthNothingAndStillCounts() {
        ScenarioScore score = ScenarioScore.of(breach(1, 1, 1), Map.of(2, SECRET));
        assertThat(score.tasks()).containsExactly(Score.ZERO, Score.ZERO, Score.FULL);
        assertThat(score.total()).isEqualTo(Score.of("0.333333"));
        assertThat(score.criticalMiss()).isFalse();
    }

    @Test
    void nothingAnsweredIsNothing() {
        assertThat(ScenarioScore.of(breach(1, 2, 3), Map.of()).total()).isEqualTo(Score.ZERO);
    }

    @Test
    void aBreachJudgedAcceptableCostsTheWholeScenario() {
        ScenarioScore score = ScenarioScore.of(breach(1, 5, 5),
                Map.of(0, NONE, 1, HUNTER, 2, SECRET));
        assertThat(score.total()).isEqualTo(Score.ZERO);
        assertThat(score.criticalMiss()).isTrue();
        assertThat(score.tasks()).containsExactly(Score.ZERO, Score.FULL, Score.FULL);
    }

    @ParameterizedTest(name = "word {0} marked in {1}: {2}")
    @CsvSource({"1, FR, 1", "0, FR, 0", "0, EN, 1", "1, EN, 0"})
    void wordsCountInTheLanguageInWhichTheyWereRead(int word, Language language, String score) {
        assertThat(ScenarioScore.of(breach(1, 1, 1), Map.of(1, marked(word, language))).tasks()
                .get(1)).isEqualTo(Score.of(score));
    }

    private static Answer.Marked marked(int word, Language language) {
        return new Answer.Marked(Set.of(word), language);
    }

    private static Scenario breach(int judge, int mark, int rule) {
        return aScenario(POST, new Task.Judge(Verdict.BREACH, PartialCredit.HALF,
                        Stake.of(judge)),
                new Task.Mark(Stake.of(mark)), new Task.Rule(List.of("CSP-R4127-4", "CSP-R4127-13"),
                        Set.of("CSP-R4127-4"), Stake.of(rule)));
    }
}
