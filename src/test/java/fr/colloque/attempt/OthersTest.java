package fr.colloque.attempt;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Answer;
import fr.colloque.panel.ExpertAnswer;
import fr.colloque.panel.Panel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OthersTest {

    private static final Curriculum CURRICULUM = Samples.bundled();
    private static final Scenario SCENARIO = aScenario(
            aPost("Médecin", "lundi", "Un chasseur mort"),
            new Task.Judge(Verdict.BREACH, PartialCredit.HALF, Stake.ONE),
            new Task.Mark(Stake.ONE),
            new Task.Concordance(text("Une idée"), text("Un fait"), Stake.ONE));
    private static final Map<Integer, Answer> MINE = Map.of(
            0, new Answer.Judged(Verdict.BREACH), 1, new Answer.Marked(Set.of(3), Language.FR),
            2, new Answer.Rated(Optional.of(1)));

    @ParameterizedTest(name = "{0} doctors: shown {1}")
    @CsvSource({"0, false", "4, false", "5, true"})
    void colleaguesAreShownFromFiveOn(int doctors, boolean shown) {
        List<OthersView> views = views(Map.of(), Map.of("judge", Map.of("", doctors,
                "breach", doctors)));
        assertThat(views.stream().anyMatch(v -> v.kind().equals("judge"))).isEqualTo(shown);
        if (shown) {
            assertThat(views.getFirst().choices()).filteredOn(OthersView.ChoiceRow::mine)
                    .singleElement().returns("breach", OthersView.ChoiceRow::choice)
                    .returns(100, OthersView.ChoiceRow::share);
        }
    }

    @ParameterizedTest(name = "{0} experts: {1}")
    @CsvSource({"0, PENDING, 5", "4, PENDING, 1", "5, PROVISIONAL, 0", "9, PROVISIONAL, 0",
        "10, SOUND, 0"})
    void aPanelGoesFromPendingToSound(int experts, String standing, int missing) {
        OthersView view = views(Map.of(2, panel(experts, "1")), Map.of()).getLast();
        assertThat(view.panel()).returns(standing, OthersView.PanelBeside::standing)
                .returns(missing, OthersView.PanelBeside::missing);
        boolean shown = !standing.equals("PENDING");
        assertThat(view.voted()).isEqualTo(shown);
        assertThat(view.panel().reasons()).hasSize(shown ? experts : 0);
        assertThat(view.choices().stream().mapToInt(OthersView.ChoiceRow::experts).sum())
                .isEqualTo(shown ? experts : 0);
    }

    @Test
    void wordsAreShadedByHowManyExpertsMarkedThem() {
        OthersView view = views(Map.of(1, new Panel(List.of(marks(1, "3"), marks(2, "3,4"),
                marks(3, "3"), marks(4, ""), marks(5, "3")))), Map.of()).getFirst();
        assertThat(view.panel().texts()).hasSize(1);
        assertThat(view.panel().texts().getFirst()).containsExactly(
                        new OthersView.Shade("Un", 0, 0), new OthersView.Shade(" ", 0, 0),
                        new OthersView.Shade("chasseur", 4, 4),
                        new OthersView.Shade(" ", 0, 0), new OthersView.Shade("mort", 1, 1),
                        new OthersView.Shade("", 0, 0));
        assertThat(view.panel().best()).isEqualTo(100);
    }

    @Test
    void fewMarksSayNothing() {
        assertThat(views(Map.of(1, new Panel(List.of(marks(1, "3"), marks(2, "3,4")))),
                Map.of())).isEmpty();
    }

    private static List<OthersView> views(Map<Integer, Panel> panels,
                                          Map<String, Map<String, Integer>> counts) {
        return new Others(SCENARIO, MINE, panels, counts, CURRICULUM, Language.FR).views();
    }

    private static Panel panel(int experts, String choice) {
        return new Panel(IntStream.range(0, experts).mapToObj(i ->
                new ExpertAnswer(i + 1L, choice, Language.FR, "Une raison")).toList());
    }

    private static ExpertAnswer marks(long expert, String words) {
        return new ExpertAnswer(expert, words, Language.FR, "");
    }
}
