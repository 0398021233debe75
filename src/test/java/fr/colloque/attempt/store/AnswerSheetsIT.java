package fr.colloque.attempt.store;

import static fr.colloque.core.module.Language.EN;
import static fr.colloque.core.module.Language.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.Rows;
import fr.colloque.attempt.Choice;
import fr.colloque.attempt.store.AnswerSheet.Saved;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.scoring.Score;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSheetsIT {

    private static final Instant NOON = Instant.parse("2026-12-31T23:30:00.123456Z");
    private static final Instant LATER = NOON.plusSeconds(90);

    private KeptPaper paper;

    @BeforeEach
    void aPaperOfTwoScenarios() {
        paper = new KeptPaper(Rows.aDoctor());
    }

    @Test
    void aNewPaperHasItsScenariosInOrderAndNoAnswers() {
        AnswerSheet sheet = paper.sheet();
        assertThat(sheet.items()).extracting(i -> i.position() + " " + i.moduleId() + " "
                        + i.revision() + " " + i.scenarioId())
                .containsExactly("1 a-module 3 breach-one", "2 b-module 1 none-two");
        assertThat(sheet.items()).allMatch(i -> i.answers().isEmpty());
        assertThat(sheet.closed()).isFalse();
    }

    @Test
    void answersAreReadBackAsTheyWereSaved() {
        assertThat(paper.save(1, Map.of(0, "breach", 1, "3,5"), FR, NOON)).isTrue();
        assertThat(paper.sheet().item(1).orElseThrow().answers()).isEqualTo(Map.of(
                0, saved("breach", FR, NOON), 1, saved("3,5", FR, NOON)));
        assertThat(paper.sheet().item(2).orElseThrow().answers()).isEmpty();
    }

    @Test
    void aLaterAnswerTakesThePlaceOfTheEarlierOne() {
        paper.save(1, Map.of(0, "breach", 1, "3,5"), FR, NOON);
        assertThat(paper.save(1, Map.of(1, "2"), EN, LATER)).isTrue();
        assertThat(paper.sheet().item(1).orElseThrow().answers()).isEqualTo(Map.of(
                0, saved("breach", FR, NOON), 1, saved("2", EN, LATER)));
    }

    @Test
    void theSameAnswerSavedAgainIsSaved() {
        paper.save(1, Map.of(0, "breach"), FR, NOON);
        assertThat(paper.save(1, Map.of(0, "breach"), FR, NOON)).isTrue();
    }

    @ParameterizedTest(name = "{0} is repeated after {1}: {2} stands")
    @CsvSource({"first, second, second", "second, first, second"})
    void theLaterGivenAnswerStandsInWhateverOrderTheyArrive(String one, String other,
            String stands) {
        send(one);
        send(other);
        send(one);
        assertThat(standing()).isEqualTo(stands);
        assertThat(paper.stands("key-of-" + stands)).isTrue();
        assertThat(paper.stands("key-of-" + (stands.equals(one) ? other : one))).isFalse();
    }

    @Test
    void theSameKeyMaySayItAgainEvenIfItSeemsEarlier() {
        paper.send("a-key", Choice.of("none"), LATER, LATER);
        assertThat(paper.send("a-key", Choice.of("none"), NOON, LATER.plusSeconds(1))).isEqualTo(2);
        assertThat(standing()).isEqualTo("none");
    }

    @Test
    void howSureTheDoctorIsStandsBesideTheAnswer() {
        paper.send("k1", new Choice("none", Optional.of(Certainty.CERTAIN)), NOON, NOON);
        assertThat(certainty()).contains(Certainty.CERTAIN);
        paper.send("k2", Choice.of("none"), LATER, LATER);
        assertThat(certainty()).isEmpty();
    }

    @ParameterizedTest(name = "after {0} a {2} takes {1}: {3}")
    @CsvSource({">a, >a>b, test, true", ">a, >a, test, true", ">a>b, >a, test, false",
        ">a, >ab, test, false", ">a, >c, test, false", ">a>b, >c, practice, true",
        "> a quote, another, test, true"})
    void aConversationOfATestIsOnlyEverGoneOnWith(String kept, String next, String pool,
            boolean taken) {
        paper = new KeptPaper(Rows.aDoctor(), pool.equals("test") ? Pool.PRE_TEST : Pool.PRACTICE);
        paper.send("k1", Choice.of(kept), NOON, NOON);
        paper.send("k2", Choice.of(next), LATER, LATER);
        assertThat(standing()).isEqualTo(taken ? next : kept);
        assertThat(paper.stands("k2")).isEqualTo(taken);
    }

    @Test
    void whatIsNewCountsOnceWhatReplacesTwiceAndWhatIsTooLateOnce() {
        assertThat(send("first")).isEqualTo(1);
        assertThat(send("second")).isEqualTo(2);
        assertThat(send("first")).isEqualTo(1);
    }

    @Test
    void aMarkingOfNothingIsAnAnswer() {
        assertThat(paper.save(1, Map.of(1, ""), FR, NOON)).isTrue();
        assertThat(paper.sheet().item(1).orElseThrow().answers())
                .isEqualTo(Map.of(1, saved("", FR, NOON)));
    }

    @Test
    void savingTwoTasksTakesOneStatement() {
        assertThat(paper.statementsToSave(Map.of(0, "none", 1, "4"))).isEqualTo(1);
    }

    @Test
    void nobodyAnswersInAnothersPlace() {
        long stranger = Rows.aDoctor();
        assertThat(paper.saveAs(stranger, 1, Map.of(0, "breach"), FR, NOON)).isFalse();
        assertThat(paper.sheet().item(1).orElseThrow().answers()).isEmpty();
    }

    @Test
    void nothingIsSavedForAScenarioThatThePaperDoesNotHave() {
        assertThat(paper.save(3, Map.of(0, "breach"), FR, NOON)).isFalse();
        assertThat(paper.save(0, Map.of(0, "breach"), FR, NOON)).isFalse();
    }

    @Test
    void onceItsReasonsAreShownAScenarioTakesNoAnswer() {
        paper.save(1, Map.of(0, "none"), FR, NOON);
        paper.close(Map.of(1, score("0.5", false)), NOON);
        assertThat(paper.save(1, Map.of(0, "breach"), FR, LATER)).isFalse();
        assertThat(paper.save(2, Map.of(0, "breach"), FR, LATER)).isTrue();
        assertThat(paper.sheet().item(1).orElseThrow().answers())
                .isEqualTo(Map.of(0, saved("none", FR, NOON)));
    }

    @Test
    void aPaperHandedInTakesNoAnswer() {
        paper.handIn(Percent.of("50"), NOON);
        assertThat(paper.save(1, Map.of(0, "breach"), FR, LATER)).isFalse();
        assertThat(paper.sheet().item(1).orElseThrow().answers()).isEmpty();
    }

    @Test
    void anAnswerWaitsWhileThePaperIsHandedIn() {
        paper.handInDuring(Percent.of("50"), NOON, () ->
                assertThatExceptionOfType(PersistenceException.class)
                        .isThrownBy(() -> paper.saveAtOnce(Map.of(0, "breach"), NOON))
                        .withStackTraceContaining("Lock wait timeout"));
        assertThat(paper.saveAtOnce(Map.of(0, "breach"), LATER)).isFalse();
    }

    @Test
    void savingAndClosingNeverWaitForEachOtherInACircle() throws Exception {
        assertThat(paper.closeWhileSaving(score("1", false), NOON)).isFalse();
        assertThat(paper.kept()).containsExactly("1 1.000000 0", "2 - -");
    }

    @Test
    void closingKeepsEveryScoreWithItsScenario() {
        paper.close(Map.of(1, score("0", true), 2, score("0.666667", false)), NOON);
        assertThat(paper.sheet().closed()).isTrue();
        assertThat(paper.sheet().items()).allSatisfy(i -> assertThat(i.closedAt()).contains(NOON));
        assertThat(paper.kept()).containsExactly("1 0.000000 1", "2 0.666667 0");
    }

    @Test
    void closingAScenarioLeavesTheOthersOpen() {
        paper.close(Map.of(2, score("1", false)), NOON);
        assertThat(paper.sheet().closed()).isFalse();
        assertThat(paper.sheet().item(1).orElseThrow().closedAt()).isEmpty();
        assertThat(paper.kept()).containsExactly("1 - -", "2 1.000000 0");
    }

    @Test
    void aScoreOnceKeptIsNotKeptAgain() {
        paper.close(Map.of(2, score("1", false)), NOON);
        paper.close(Map.of(1, score("0.25", false), 2, score("0", true)), LATER);
        assertThat(paper.kept()).containsExactly("1 0.250000 0", "2 1.000000 0");
        assertThat(paper.sheet().item(2).orElseThrow().closedAt()).contains(NOON);
    }

    @Test
    void thePapersOfOthersAreLeftAlone() {
        KeptPaper other = new KeptPaper(Rows.aDoctor());
        paper.save(1, Map.of(0, "breach"), FR, NOON);
        paper.close(Map.of(1, score("1", false)), NOON);
        assertThat(other.sheet().items()).allMatch(
                i -> i.answers().isEmpty() && i.closedAt().isEmpty());
    }

    /** Sends what is given first or second. */
    private int send(String answer) {
        return paper.send("key-of-" + answer, Choice.of(answer),
                answer.equals("first") ? NOON : LATER, LATER);
    }

    private String standing() {
        return paper.sheet().item(1).orElseThrow().answers().get(0).choice();
    }

    private Optional<Certainty> certainty() {
        return paper.sheet().item(1).orElseThrow().answers().get(0).certainty();
    }

    private static Saved saved(String choice, Language language, Instant at) {
        return new Saved(choice, Optional.empty(), language, at);
    }

    private static ScenarioScore score(String total, boolean criticalMiss) {
        return new ScenarioScore(Optional.of(Score.of(total)), List.of(), criticalMiss);
    }
}
