package fr.colloque.attempt;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Certainty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingTest {

    private static final Text ANY = new Text("Un mot", "A word");
    private static final Scenario SCENARIO = aScenario(aPost("Médecin", "lundi", "Deux mots"),
            new Task.Judge(Verdict.BREACH, PartialCredit.HALF, new Stake(1, true)),
            new Task.Mark(Stake.ONE),
            new Task.Order(ANY, List.of(new Task.Action("a", ANY), new Task.Action("b", ANY),
                    new Task.Action("c", ANY)), Stake.ONE));

    @ParameterizedTest(name = "task {0} takes « {1} »")
    @CsvSource({"0, breach", "1, '0,1'", "1, ''", "2, 'a=2,b=1,c=3'"})
    void whatAnswersTheTaskIsKept(int task, String choice) {
        assertThat(fitting(task, Choice.of(choice)).choices()).containsOnlyKeys(task);
    }

    @ParameterizedTest(name = "task {0} refuses « {1} »")
    @CsvSource({"0, perhaps", "0, 'none,breach'", "1, '0,4'", "1, '-1'", "3, breach"})
    void whatAnswersNoTaskIsRefused(int task, String choice) {
        assertThatExceptionOfType(AnswerDoesNotFit.class)
                .isThrownBy(() -> fitting(task, Choice.of(choice)));
    }

    @Test
    void anOrderThatUsesARankTwiceIsLeftOut() {
        assertThat(fitting(2, Choice.of("a=1,b=1,c=3")).choices()).isEmpty();
    }

    @Test
    void howSureTheDoctorIsIsTakenWhereItIsAskedOnly() {
        assertThat(fitting(0, sure("breach")).choices().get(0)).isEqualTo(sure("breach"));
        assertThatExceptionOfType(AnswerDoesNotFit.class)
                .isThrownBy(() -> fitting(1, sure("0")));
    }

    private static Choice sure(String choice) {
        return new Choice(choice, Optional.of(Certainty.CERTAIN));
    }

    private static Submission fitting(int task, Choice choice) {
        return Fitting.of(SCENARIO, new Submission(1, 1, Optional.empty(), Map.of(task, choice),
                Language.FR, "a-key", Duration.ZERO));
    }
}
