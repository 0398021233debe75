package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeScoringTest {

    @ParameterizedTest(name = "{0} judged {1} is worth {2}")
    @CsvSource({"NONE, NONE, 1", "NONE, CAUTION, 0.5", "NONE, BREACH, 0",
        "CAUTION, NONE, 0.5", "CAUTION, CAUTION, 1", "CAUTION, BREACH, 0.5",
        "BREACH, NONE, 0", "BREACH, CAUTION, 0.5", "BREACH, BREACH, 1"})
    void aNeighbourIsWorthHalf(Verdict key, Verdict judged, String score) {
        assertThat(JudgeScoring.score(judge(key, PartialCredit.HALF), new Answer.Judged(judged)))
                .isEqualTo(Score.of(score));
    }

    @ParameterizedTest(name = "with 0.2 for leniency and 0.7 for severity, {0} judged {1} is {2}")
    @CsvSource({"NONE, NONE, 1", "NONE, CAUTION, 0.7", "NONE, BREACH, 0",
        "CAUTION, NONE, 0.2", "CAUTION, CAUTION, 1", "CAUTION, BREACH, 0.7",
        "BREACH, NONE, 0", "BREACH, CAUTION, 0.2", "BREACH, BREACH, 1"})
    void anAuthorMayWeighLeniencyAndSeverity(Verdict key, Verdict judged, String score) {
        PartialCredit table = new PartialCredit(new BigDecimal("0.2"), new BigDecimal("0.7"));
        assertThat(JudgeScoring.score(judge(key, table), new Answer.Judged(judged)))
                .isEqualTo(Score.of(score));
    }

    @ParameterizedTest(name = "{0} judged {1}: critical {2}")
    @CsvSource({"NONE, NONE, false", "NONE, CAUTION, false", "NONE, BREACH, false",
        "CAUTION, NONE, false", "CAUTION, CAUTION, false", "CAUTION, BREACH, false",
        "BREACH, NONE, true", "BREACH, CAUTION, false", "BREACH, BREACH, false"})
    void onlyABreachJudgedAcceptableIsACriticalMiss(Verdict key, Verdict judged,
                                                    boolean critical) {
        assertThat(JudgeScoring.criticalMiss(judge(key, PartialCredit.HALF),
                new Answer.Judged(judged))).isEqualTo(critical);
    }

    private static Task.Judge judge(Verdict key, PartialCredit partial) {
        return new Task.Judge(key, partial, Stake.ONE);
    }
}
