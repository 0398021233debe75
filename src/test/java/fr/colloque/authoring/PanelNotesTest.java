package fr.colloque.authoring;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Language;
import fr.colloque.core.statistics.ConcordanceReview.Warning;
import fr.colloque.panel.ExpertAnswer;
import fr.colloque.panel.Panel;
import fr.colloque.panel.PanelTask;
import fr.colloque.panel.Panels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PanelNotesTest {

    private final Map<String, Panel> answered = new HashMap<>();
    private final List<ScenarioRow> rows = new ArrayList<>();

    @Test
    void aNewFactIsThereWithoutExpertsAndWordsAreNot() {
        asking("Un fait");
        PanelNotes notes = notes();
        assertThat(notes.notes()).singleElement().returns(0, PanelNote::experts)
                .returns(List.of(), PanelNote::votes).returns(null, PanelNote::worth)
                .returns(List.of(Warning.TOO_FEW_EXPERTS), PanelNote::warnings)
                .returns("concordance", PanelNote::kind);
        assertThat(notes.worth()).isNull();
    }

    /** The numbers of ten experts, −1:1, 0:3, +1:6. */
    @Test
    void whatAnswersEarnIsSaidInPerCent() {
        asking("Un fait", "-1", "0", "0", "0", "1", "1", "1", "1", "1", "1", "outside");
        PanelNote note = notes().notes().getFirst();
        assertThat(note.votes()).extracting(PanelNote.Vote::experts)
                .containsExactly(0, 1, 3, 6, 0);
        assertThat(note).returns(10, PanelNote::experts).returns(1, PanelNote::outside);
        assertThat(note.worth().own()).isEqualByComparingTo("70");
        assertThat(note.worth().zero()).isEqualByComparingTo("50");
        assertThat(note.worth().blind()).isEqualByComparingTo("33.3333");
        assertThat(note.doubtful()).isFalse();
    }

    @Test
    void agreementIsOverAllNewFactsThatScore() {
        asking("Un fait", "0", "0", "0", "0", "0");
        asking("Un autre", "0", "0", "1", "1", "1");
        asking("Un troisième", "2", "-2");
        PanelWorth worth = notes().worth();
        assertThat(worth.alpha()).isEqualByComparingTo(new BigDecimal("0.36"));
        assertThat(worth.steps()).isEqualByComparingTo(worth.alpha());
        assertThat(worth.blind()).isNull();
        assertThat(notes().zeros()).isTrue();
    }

    @Test
    void onePanelOfTwoMindsBlocksThemAll() {
        asking("Un fait", "1", "1", "1", "1", "1");
        asking("Un autre", "-2", "-2", "2", "2", "0");
        assertThat(notes().blocks()).isTrue();
        assertThat(notes().notes()).extracting(PanelNote::blocks).containsExactly(false, true);
    }

    @Test
    void wordsAreThereInTheLanguagesTheyWereReadIn() {
        asking("Un fait");
        PanelTask mark = PanelTask.of("a-module", rows.getFirst().scenario()).getLast();
        answered.put(mark.wording(), new Panel(List.of(
                new ExpertAnswer(1, "2", Language.EN, ""),
                new ExpertAnswer(2, "", Language.EN, ""))));
        PanelNote note = notes().notes().getLast();
        assertThat(note.kind()).isEqualTo("mark");
        assertThat(note.readings()).singleElement().returns(Language.EN, MarkReading::language)
                .returns(2, MarkReading::experts);
    }

    @Test
    void aDraftThatCannotBeReadHasNoPanel() {
        rows.add(new ScenarioRow("unreadable", null, null, true, false));
        assertThat(notes().notes()).isEmpty();
    }

    private void asking(String fact, String... choices) {
        Scenario scenario = aScenario(aPost("Médecin", "lundi", "Un chasseur"),
                new Task.Concordance(text("Une idée"), text(fact), Stake.ONE),
                new Task.Mark(Stake.ONE));
        rows.add(new ScenarioRow(scenario.id(), scenario, null, true, false));
        List<ExpertAnswer> answers = new ArrayList<>();
        Arrays.stream(choices).forEach(choice -> answers.add(
                new ExpertAnswer(answers.size() + 1, choice, Language.FR, "")));
        answered.put(PanelTask.of("a-module", scenario).getFirst().wording(),
                new Panel(answers));
    }

    private PanelNotes notes() {
        return PanelNotes.of("a-module", rows, new Panels() {
            @Override
            public Panel of(String wording) {
                return answered.getOrDefault(wording, Panel.NONE);
            }
        });
    }
}
