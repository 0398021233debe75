package fr.colloque.attempt;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.Samples.markable;
import static fr.colloque.attempt.Sittings.anAttempt;
import static fr.colloque.attempt.Sittings.anItem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.attempt.FeedbackView.FragmentView;
import fr.colloque.attempt.FeedbackView.MarkedView;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackTest {

    private static final Curriculum CURRICULUM = Samples.bundled();

    @ParameterizedTest(name = "words « {0} » marked: {1} of 3 passages found, {2} too many")
    @CsvSource({"'', 0, 0", "'1', 1, 0", "'1,2', 1, 0", "'1,2,3,5', 3, 0", "'0,4,6', 0, 2",
        "'5', 1, 0", "'1,999', 1, 1"})
    void aPassageIsFoundByAnyOfItsWords(String marked, int found, int extra) {
        assertThat(feedback(scenario(Verdict.BREACH), "breach", marked).marked())
                .isEqualTo(new MarkedView(found, 3, extra));
    }

    @Test
    void aPassageThatStartsInsideAWordIsFoundByThatWord() {
        Scenario scenario = aScenario(aPost("", "", "À l’[[decisive:hôpital]]"),
                judge(Verdict.BREACH), new Task.Mark(Stake.ONE));
        assertThat(feedback(scenario, "breach", "1").marked()).isEqualTo(new MarkedView(1, 1, 0));
    }

    @Test
    void theDecidingPassagesAreToldWithWhatTheyGiveAway() {
        assertThat(feedback(scenario(Verdict.BREACH)).fragments()).containsExactly(
                new FragmentView("rage humaine", "RARE"), new FragmentView("mardi", "DATE"),
                new FragmentView("ici", ""));
    }

    @ParameterizedTest(name = "{0} judged « {1} »: {2}, the card again: {3}")
    @CsvSource({"BREACH, breach, right, false", "BREACH, caution, near, false",
        "BREACH, none, critical, true", "BREACH, perhaps, missing, false",
        "NONE, none, right, false", "NONE, caution, near, false", "NONE, breach, wrong, false",
        "CAUTION, none, near, false"})
    void theJudgementIsNamed(Verdict key, String judged, String outcome, boolean cardAgain) {
        FeedbackView feedback = feedback(scenario(key), judged);
        assertThat(feedback.outcome()).isEqualTo(outcome);
        assertThat(feedback.lessonId()).isEqualTo(cardAgain ? "01-une-fiche" : "");
    }

    @Test
    void theScoreIsThatOfTheScenario() {
        assertThat(feedback(scenario(Verdict.BREACH), "caution", "1,2,3,5").score())
                .isEqualTo(Percent.of("50"));
    }

    @Test
    void whatWasPickedStandsBesideWhatIsRight() {
        var rules = feedback(scenario(Verdict.BREACH), "breach", "", "CSP-R4127-13").tasks();
        assertThat(rules).singleElement().satisfies(rule -> assertThat(
                ((ExplainedTask.Picks) rule.body()).options())
                .extracting(o -> o.right() + " " + o.chosen())
                .containsExactly("true false", "false true"));
    }

    @Test
    void theWordsMarkedInAnotherLanguageAreNotCountedInThisOne() {
        FeedbackView feedback = explained(scenario(Verdict.BREACH), Language.EN, "breach",
                "1");
        assertThat(feedback.marked()).isNull();
    }

    @Test
    void whereNoWordsWereAskedForNoneAreCounted() {
        Scenario scenario = aScenario(aPost("", "", "Vu [[decisive:ici]]"),
                judge(Verdict.BREACH));
        assertThat(feedback(scenario, "breach").marked()).isNull();
    }

    @Test
    void rulesStandBeforeRecommendations() {
        assertThat(feedback(scenario(Verdict.BREACH)).sources()).extracting(Source::id)
                .containsExactly("CSP-R4127-4", "LB-6.5");
    }

    private static FeedbackView feedback(Scenario scenario, String... choices) {
        return explained(scenario, Language.FR, choices);
    }

    private static FeedbackView explained(Scenario scenario, Language language,
                                          String... choices) {
        AnswerSheet.Item item = anItem("a-scenario", choices);
        ScenarioScore score = ScenarioScore.of(scenario, item.fitting(scenario), Map.of());
        return new Feedback(scenario, item, score, Set.of(0), new Canvas(language, "/m/"),
                CURRICULUM)
                .of(anAttempt(Pool.PRACTICE), 1, List.of(), List.of());
    }

    /** Words: Ma 0, rage 1, humaine 2, mardi 3, vue 4, ici 5, enfin 6; « vue » is accepted. */
    private static Scenario scenario(Verdict verdict) {
        return aScenario(aPost("", "", markable("Ma [[decisive:rage humaine|F-RARE]] "
                        + "[[decisive:mardi|F-DATE]] [[accepted:vue]] [[decisive:ici]] enfin",
                        "[[decisive:Rabies|F-RARE]] [[decisive:today|F-DATE]] [[decisive:here]]")),
                judge(verdict), new Task.Mark(Stake.ONE), new Task.Rule(
                        List.of("CSP-R4127-4", "CSP-R4127-13"), Set.of("CSP-R4127-4"),
                        Stake.ONE));
    }

    private static Task.Judge judge(Verdict verdict) {
        return new Task.Judge(verdict, PartialCredit.HALF, Stake.ONE);
    }
}
