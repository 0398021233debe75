package fr.colloque.attempt;

import static fr.colloque.attempt.Sittings.anAttempt;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.attempt.ExplainedTask.PairRow;
import fr.colloque.attempt.ExplainedTask.RankRow;
import fr.colloque.attempt.ExplainedTask.RegionRow;
import fr.colloque.attempt.ExplainedTask.Regions;
import fr.colloque.attempt.ExplainedTask.Rewritten;
import fr.colloque.attempt.ExplainedTask.RubricLine;
import fr.colloque.attempt.ExplainedTask.Said;
import fr.colloque.attempt.ExplainedTask.Shift;
import fr.colloque.attempt.ExplainedTask.Way;
import fr.colloque.attempt.FeedbackView.SurenessView;
import fr.colloque.attempt.TaskBody.CheckView;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.PanelKey;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsTest {

    @Test
    void everyItemTellsMineAndRight() {
        assertThat(((ExplainedTask.Pairs) body(EveryTask.match(), "a=x,b=z")).rows())
                .containsExactly(new PairRow("Objet a", "Cible x", "Cible x", true),
                        new PairRow("Objet b", "Cible z", "Cible x", false),
                        new PairRow("Objet c", "", "Cible y", false));
    }

    @Test
    void actionsStandInTheRightOrderWithMyRanks() {
        assertThat(((ExplainedTask.Ranks) body(EveryTask.order("a", "b", "c"), "a=1,b=3,c=2"))
                .rows()).containsExactly(new RankRow("Action a", 1, 1),
                        new RankRow("Action b", 3, 2), new RankRow("Action c", 2, 3));
    }

    @Test
    void regionsAreFoundMissedOrPickedInExcess() {
        Regions regions = (Regions) body(EveryTask.markImage(), "label,hand,corner");
        assertThat(regions.regions()).extracting(RegionRow::state)
                .containsExactly("found", "missed", "extra", "");
        assertThat(regions).extracting(Regions::found, Regions::deciding, Regions::extra)
                .containsExactly(1, 2, 1);
    }

    @ParameterizedTest(name = "after « {0} » {1} steps are told, ending in {2}")
    @CsvSource({"'', 0,", ">calm, 1,", ">calm>firm, 2, NONE", ">angry, 1, BREACH"})
    void aConversationIsToldAsFarAsItWent(String way, int steps, Verdict verdict) {
        Way told = (Way) body(EveryTask.converse(), way);
        assertThat(told.steps()).hasSize(steps);
        assertThat(told.verdict()).isEqualTo(verdict);
    }

    @Test
    void theBestChoiceIsTheOneThatLeadsToMost() {
        Way told = (Way) body(EveryTask.converse(), ">angry");
        assertThat(told.steps().getFirst().choices()).containsExactly(
                new Said("Calme", "Apaise", false, true), new Said("Fâché", "Blesse", true, false));
    }

    @Test
    void aTextStandsBesideTheModelWithItsChecksAndWhatWasTicked() {
        assertThat(body(EveryTask.rewrite(), "Consultez, même loin du lycée"))
                .isEqualTo(new Rewritten("Consultez, même loin du lycée",
                        List.of(new CheckView("le lieu", false, false),
                                new CheckView("un conseil", true, true)), "Le modèle",
                        List.of(new RubricLine(0, "Personne ne se reconnaît", false),
                                new RubricLine(1, "Utile", true))));
    }

    @ParameterizedTest(name = "{0} experts: pending is {1}")
    @CsvSource({"0, true", "4, true", "5, false", "9, false"})
    void aJudgementWaitsForItsPanel(int experts, boolean pending) {
        FeedbackView view = feedback(EveryTask.concordance(), "1",
                Map.of(0, new PanelKey(Map.of(1, experts))), Optional.empty());
        assertThat(((Shift) view.tasks().getFirst().body()).pending()).isEqualTo(pending);
        assertThat(view.score()).isEqualTo(pending ? null : Percent.of("100"));
        assertThat(view.verdict()).isNull();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource({"CERTAIN, 'a=x,b=x,c=y', right, 3", "CERTAIN, a=z, wrong, -6",
        "FAIRLY_SURE, a=z, wrong, -2", "UNSURE, 'a=x,b=x,c=y', right, 1",
        "NO_IDEA, a=z, wrong, 0", "CERTAIN, 'a=x,b=x', partly, 2.000001"})
    void certaintyIsHeldAgainstWhatCameOfIt(Certainty said, String choice, String result,
                                            java.math.BigDecimal mark) {
        assertThat(feedback(EveryTask.match(), choice, Map.of(), Optional.of(said)).sureness())
                .singleElement().satisfies(row -> {
                    assertThat(row).extracting(SurenessView::level, SurenessView::result)
                            .containsExactly(said.level(), result);
                    assertThat(row.mark()).isEqualByComparingTo(mark);
                });
    }

    @Test
    void certaintyOfWhatIsNotScoredIsNotHeldAgainstAnything() {
        assertThat(feedback(EveryTask.concordance(), "1", Map.of(), Optional.of(
                Certainty.CERTAIN)).sureness()).isEmpty();
    }

    private static ExplainedTask.Body body(Task task, String choice) {
        return feedback(task, choice, Map.of(), Optional.empty()).tasks().getFirst().body();
    }

    private static FeedbackView feedback(Task task, String choice, Map<Integer, PanelKey> panels,
                                         Optional<Certainty> certainty) {
        Scenario scenario = EveryTask.onAPicture(task);
        AnswerSheet.Item item = new AnswerSheet.Item(1, "a-module", 1, scenario.id(),
                Optional.empty(), Map.of(0, new AnswerSheet.Saved(choice, certainty, Language.FR,
                Sittings.NOON)));
        ScenarioScore score = ScenarioScore.of(scenario, item.fitting(scenario), panels);
        return new Feedback(scenario, item, score, Set.of(1),
                new Canvas(Language.FR, "/m/"), Samples.bundled())
                .of(anAttempt(Pool.PRACTICE), 1, List.of(), List.of());
    }
}
