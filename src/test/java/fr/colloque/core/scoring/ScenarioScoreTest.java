package fr.colloque.core.scoring;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.Samples.markable;
import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.conversation.Conversations;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Map<Integer, PanelKey> NO_PANEL = Map.of();
    private static final Task JUDGE = new Task.Judge(Verdict.BREACH, PartialCredit.HALF, Stake.ONE);
    private static final Task CONCORDANCE = new Task.Concordance(text("Publier"),
            text("Le patient se reconnaît"), Stake.ONE);
    private static final Task REWRITE = new Task.Rewrite(text("Réécrire"), List.of(), List.of(),
            text("Rien"), List.of(text("Sûr")));

    @Test
    void everythingRightIsEverything() {
        ScenarioScore score = ScenarioScore.of(breach(1, 1, 1),
                Map.of(0, BREACH, 1, HUNTER, 2, SECRET), NO_PANEL);
        assertThat(score).isEqualTo(new ScenarioScore(Optional.of(Score.FULL),
                scores(Score.FULL, Score.FULL, Score.FULL), false));
    }

    @ParameterizedTest(name = "weights {0}, {1} and {2}: a judgement by half and the words: {3}")
    @CsvSource({"1, 1, 1, 0.5", "2, 1, 1, 0.5", "1, 3, 1, 0.7", "4, 1, 5, 0.3", "1, 1, 4, 0.25",
        "3, 1, 3, 0.357143"})
    void tasksCountByTheirWeight(int judge, int mark, int rule, String total) {
        ScenarioScore score = ScenarioScore.of(breach(judge, mark, rule),
                Map.of(0, CAUTION, 1, HUNTER), NO_PANEL);
        assertThat(score.total()).contains(Score.of(total));
    }

    @Test
    void whatIsUnansweredIsWorthNothingAndStillCounts() {
        ScenarioScore score = ScenarioScore.of(breach(1, 1, 1), Map.of(2, SECRET), NO_PANEL);
        assertThat(score.tasks()).isEqualTo(scores(Score.ZERO, Score.ZERO, Score.FULL));
        assertThat(score.total()).contains(Score.of("0.333333"));
        assertThat(score.criticalMiss()).isFalse();
    }

    @Test
    void nothingAnsweredIsNothing() {
        assertThat(ScenarioScore.of(breach(1, 2, 3), Map.of(), NO_PANEL).total())
                .contains(Score.ZERO);
    }

    @Test
    void aBreachJudgedAcceptableCostsTheWholeScenario() {
        ScenarioScore score = ScenarioScore.of(breach(1, 5, 5),
                Map.of(0, NONE, 1, HUNTER, 2, SECRET), NO_PANEL);
        assertThat(score.total()).contains(Score.ZERO);
        assertThat(score.criticalMiss()).isTrue();
        assertThat(score.tasks()).isEqualTo(scores(Score.ZERO, Score.FULL, Score.FULL));
    }

    @ParameterizedTest(name = "word {0} marked in {1}: {2}")
    @CsvSource({"1, FR, 1", "0, FR, 0", "0, EN, 1", "1, EN, 0"})
    void wordsCountInTheLanguageInWhichTheyWereRead(int word, Language language, String score) {
        assertThat(ScenarioScore.of(breach(1, 1, 1), Map.of(1, marked(word, language)),
                NO_PANEL).tasks().get(1)).contains(Score.of(score));
    }

    @Test
    void whatIsWrittenIsNeverScored() {
        ScenarioScore score = ScenarioScore.of(aScenario(POST, JUDGE, REWRITE),
                Map.of(0, BREACH, 1, new Answer.Written("Rien", Language.FR)), NO_PANEL);
        assertThat(score.tasks()).containsExactly(Optional.of(Score.FULL), Optional.empty());
        assertThat(score.total()).contains(Score.FULL);
    }

    @Test
    void aScenarioInWhichNothingIsScoredHasNoScore() {
        ScenarioScore score = ScenarioScore.of(aScenario(POST, REWRITE, CONCORDANCE), Map.of(),
                NO_PANEL);
        assertThat(score).isEqualTo(new ScenarioScore(Optional.empty(),
                List.of(Optional.empty(), Optional.empty()), false));
    }

    @ParameterizedTest(name = "{0} experts for +1, answered {1}: {2}, the scenario {3}")
    @CsvSource({"0, 1, , 1", "4, 1, , 1", "5, 1, 1, 1", "5, 0, 0, 0.5", "5, , 0, 0.5",
        "5, outside, , 1", "10, -2, 0, 0.5", "4, , , 1"})
    void aConcordanceCountsOnceFiveExpertsHaveAnswered(int experts, String choice, String score,
                                                       String total) {
        Map<Integer, Answer> answers = new HashMap<>(Map.of(0, BREACH));
        Optional.ofNullable(choice).flatMap(c -> Answer.read(CONCORDANCE, POST, c, Language.FR))
                .ifPresent(answer -> answers.put(1, answer));
        ScenarioScore result = ScenarioScore.of(aScenario(POST, JUDGE, CONCORDANCE), answers,
                Map.of(1, new PanelKey(Map.of(1, experts))));
        assertThat(result.tasks().get(1)).isEqualTo(Optional.ofNullable(score).map(Score::of));
        assertThat(result.total()).contains(Score.of(total));
    }

    @Test
    void aPanelIsThatOfItsOwnTask() {
        ScenarioScore result = ScenarioScore.of(aScenario(POST, JUDGE, CONCORDANCE),
                Map.of(0, BREACH), Map.of(0, new PanelKey(Map.of(1, 9))));
        assertThat(result.tasks()).containsExactly(Optional.of(Score.FULL), Optional.empty());
    }

    @Test
    void everyKindOfTaskIsScoredByItsOwnRule() {
        Task.Match match = new Task.Match(text("?"), List.of(new Task.Item("a", text("A"), "x"),
                new Task.Item("b", text("B"), "x")), List.of(), Stake.ONE);
        Task.Order order = new Task.Order(text("?"), List.of(new Task.Action("a", text("A")),
                new Task.Action("b", text("B")), new Task.Action("c", text("C"))), Stake.ONE);
        Task.Choose choose = new Task.Choose(text("?"), false, false, List.of(
                new Task.Option("a", text("A"), true, text("Oui"))), Stake.ONE);
        Task.Converse converse = new Task.Converse(text("?"), text("Une patiente"),
                Conversations.aShortOne(), Stake.ONE);
        ScenarioScore score = ScenarioScore.of(
                aScenario(POST, match, order, choose, converse, new Task.MarkImage(Stake.ONE)),
                Map.of(0, new Answer.Matched(Map.of("a", "x")),
                        1, new Answer.Ordered(List.of("a", "c", "b")),
                        2, new Answer.Picked(Set.of("a")),
                        3, new Answer.Conversed(List.of("calm", "thank")),
                        4, new Answer.Picked(Set.of())), NO_PANEL);
        assertThat(score.tasks()).isEqualTo(scores(Score.of("0.5"), Score.of("0.666667"),
                Score.FULL, Score.of("0.75"), Score.FULL));
        assertThat(score.total()).contains(Score.of("0.783333"));
    }

    private static List<Optional<Score>> scores(Score... scores) {
        return Stream.of(scores).map(Optional::of).toList();
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
