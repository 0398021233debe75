package fr.colloque.panel;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Task JUDGE =
            new Task.Judge(Verdict.BREACH, PartialCredit.HALF, Stake.ONE);
    private static final Task FACT = fact("Un fait");

    @Test
    void keyWeightAndReasonsAreNoPartOfIt() {
        Scenario marked = aScenario(aPost("Médecin", "lundi", "Un [[decisive:chasseur]]"),
                JUDGE, FACT);
        Scenario unmarked = aScenario(aPost("Médecin", "lundi", "Un chasseur"),
                new Task.Concordance(text("Une idée"), text("Un fait"), new Stake(3, true)));
        assertThat(wording(unmarked)).isEqualTo(wording(marked));
    }

    @Test
    void whatAnExpertReadsIsPartOfIt() {
        String before = wording(aScenario(aPost("Médecin", "lundi", "Un chasseur"), FACT));
        assertThat(List.of(
                wording(aScenario(aPost("Médecin", "mardi", "Un chasseur"), FACT)),
                wording(aScenario(aPost("Médecin", "lundi", "Une chasseuse"), FACT)),
                wording(aScenario(aPost("Médecin", "lundi", "Un chasseur"), fact("Un autre")))))
                .doesNotContain(before).doesNotHaveDuplicates();
    }

    @Test
    void otherModulesAndKindsHaveOtherPanels() {
        Scenario scenario = aScenario(aPost("Médecin", "lundi", "Un chasseur"), FACT,
                new Task.Mark(Stake.ONE));
        assertThat(PanelTask.of("a-module", scenario)).extracting(PanelTask::kind)
                .containsExactly("concordance", "mark");
        assertThat(PanelTask.of("a-module", scenario)).extracting(PanelTask::wording)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(PanelTask.of("b-module", scenario).stream()
                        .map(PanelTask::wording).toList());
    }

    /** Panels of years hang on these signs: a change of how files are written must keep them. */
    @Test
    void theDigestOfAKnownWordingStaysForEver() {
        assertThat(wording(aScenario(aPost("Médecin", "lundi", "Un chasseur"), FACT)))
                .isEqualTo("caa020ce6cdd3ac6d327d39bf1d99b4a54982e77651f1c6e6b2a73aa0f9af039");
    }

    @Test
    void whatHasAnAuthorsKeyAloneHasNoPanel() {
        Scenario scenario = aScenario(aPost("Médecin", "lundi", "Un chasseur"), JUDGE);
        assertThat(PanelTask.of("a-module", scenario)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of("a-module", scenario, JUDGE));
    }

    private static String wording(Scenario scenario) {
        return PanelTask.of("a-module", scenario).getFirst().wording();
    }

    private static Task fact(String fact) {
        return new Task.Concordance(text("Une idée"), text(fact), Stake.ONE);
    }
}
