package fr.colloque.attempt;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.ScenarioScore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final Scenario SCENARIO = aScenario(aPost("Médecin", "lundi", "Un chasseur"),
            new Task.Judge(Verdict.BREACH, PartialCredit.HALF, new Stake(1, true)),
            new Task.Mark(Stake.ONE),
            new Task.Rule(List.of("A", "B", "C"), Set.of("A", "B"), Stake.ONE),
            new Task.Rewrite(text("Récrivez"), List.of(), List.of(), text("Modèle"), List.of()));

    @Test
    void everyChoiceCountsOnceAndEveryAnswerOnce() {
        assertThat(counted(Map.of(0, new Answer.Judged(Verdict.CAUTION),
                2, new Answer.Picked(Set.of("A", "C"))), Map.of()))
                .containsExactlyInAnyOrder("0 judge ", "0 judge caution", "0 rule ", "0 rule A",
                        "0 rule C");
    }

    @Test
    void wordsAndTextsAreNobodysBusiness() {
        assertThat(counted(Map.of(1, new Answer.Marked(Set.of(1), Language.FR),
                3, new Answer.Written("Un secret", Language.FR)), Map.of())).isEmpty();
    }

    @Test
    void certaintyCountsForTheDoctorAlone() {
        assertThat(counted(Map.of(0, new Answer.Judged(Verdict.BREACH)),
                Map.of(0, Certainty.CERTAIN))).contains("7 certainty 3 right 1 marks 3.000000");
        assertThat(counted(Map.of(0, new Answer.Judged(Verdict.NONE)),
                Map.of(0, Certainty.CERTAIN))).contains("7 certainty 3 right 0 marks -6");
        assertThat(counted(Map.of(0, new Answer.Judged(Verdict.CAUTION)),
                Map.of(0, Certainty.FAIRLY_SURE)))
                .contains("7 certainty 2 right 0 marks 1.000000");
    }

    @Test
    void certaintyThatNobodyAskedForDoesNotCount() {
        assertThat(counted(Map.of(2, new Answer.Picked(Set.of("A", "B"))),
                Map.of(2, Certainty.CERTAIN))).noneMatch(row -> row.startsWith("7"));
    }

    private static List<String> counted(Map<Integer, Answer> answers,
                                        Map<Integer, Certainty> certainties) {
        ScenarioScore score = ScenarioScore.of(SCENARIO, answers, Map.of());
        return new Counting(7).add("a-module", SCENARIO, answers, certainties, score).rows()
                .stream().map(r -> r.doctorId() + " " + r.task() + " " + r.choice()
                        + (r.doctorId() == Counting.ALL ? ""
                        : " right " + r.right() + " marks " + r.marks().toPlainString())).toList();
    }
}
