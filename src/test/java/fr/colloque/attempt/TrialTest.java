package fr.colloque.attempt;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.scoring.Percent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final Task.Judge BREACH =
            new Task.Judge(Verdict.BREACH, PartialCredit.HALF, Stake.ONE);

    @Test
    void aTrialIsAskedWithoutItsKeyAndScoredAsForDoctors() {
        Scenario scenario = aScenario(aPost("", "", "Vu [[decisive:ici]]"), BREACH,
                new Task.Mark(Stake.ONE));

        Trial asked = trial(scenario, Map.of()).orElseThrow();
        assertThat(asked.isAnswered()).isFalse();
        assertThat(asked.getPaper().tasks()).extracting(TaskView::kind)
                .containsExactly("judge", "mark");
        assertThat(asked.getPaper().marking()).isTrue();

        Trial answered = trial(scenario, Map.of("kinds", new String[] {"judge,mark"},
                "t0", new String[] {"breach"}, "t1", new String[] {"1"})).orElseThrow();
        assertThat(answered.isAnswered()).isTrue();
        FeedbackView told = answered.getFeedback();
        assertThat(told.outcome()).isEqualTo("right");
        assertThat(told.score()).isEqualTo(Percent.of("100"));
        assertThat(told.kept()).isFalse();
        assertThat(told.others()).isEmpty();
    }

    @Test
    void aConversationGoesOnWhereItWas() {
        Scenario scenario = EveryTask.onAPicture(EveryTask.converse());
        Map<String, String[]> said = Map.of("kinds", new String[] {"converse"},
                "t0", new String[] {">calm"});

        Trial once = trial(scenario, said).orElseThrow();
        assertThat(once.isAnswered()).isFalse();
        assertThat(once.ways()).containsExactly(Map.entry(0, ">calm"));

        TaskBody.Talk talk = (TaskBody.Talk) once.getPaper().tasks().getFirst().body();
        assertThat(talk.turns()).hasSize(1);
        Trial over = trial(scenario, Map.of("kinds", new String[] {"converse"},
                "t0", new String[] {talk.replies().getFirst().id()})).orElseThrow();
        assertThat(over.isAnswered()).isTrue();
        assertThat(over.getFeedback().score()).isEqualTo(Percent.of("100"));
    }

    @Test
    void whatIsNotFarEnoughCannotBeAsked() {
        Task.Choose nothingRight = new Task.Choose(EveryTask.choose(false).question(), false,
                false, EveryTask.choose(false).options().stream().filter(o -> !o.right())
                        .toList(), Stake.ONE);
        assertThat(trial(EveryTask.onAPicture(nothingRight), Map.of())).isEmpty();
        assertThat(trial(EveryTask.onAPicture(EveryTask.choose(true)), Map.of())).isPresent();
    }

    /** Every bundled scenario can be tried, unanswered and all wrong alike. */
    @Test
    void everyBundledScenarioCanBeTried() {
        List<Scenario> all = Samples.bundled().modules().stream()
                .flatMap(m -> m.scenarios().stream()).toList();
        assertThat(all).isNotEmpty().allSatisfy(scenario -> {
            Trial trial = trial(scenario, Map.of()).orElseThrow();
            assertThat(trial.getPaper().tasks()).hasSameSizeAs(scenario.tasks());
            assertThat(trial.getFeedback().why()).hasSameSizeAs(scenario.why());
        });
    }

    private static Optional<Trial> trial(Scenario scenario, Map<String, String[]> sent) {
        return Trial.of(scenario, "a-module", sent, new Canvas(Language.FR, "/m/"),
                Samples.bundled());
    }
}
