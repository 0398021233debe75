package fr.colloque.attempt;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.attempt.Sittings.anAttempt;
import static fr.colloque.attempt.Sittings.anItem;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.attempt.TaskBody.CheckView;
import fr.colloque.attempt.TaskBody.Draft;
import fr.colloque.attempt.TaskBody.Talk;
import fr.colloque.attempt.TaskView.OptionView;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TaskViewsTest {

    private static final Curriculum CURRICULUM = Samples.bundled();

    static Stream<Arguments> kinds() {
        return Stream.of(EveryTask.markImage(), EveryTask.match(), EveryTask.order("a", "b", "c"),
                EveryTask.choose(false), EveryTask.choose(true), EveryTask.converse(),
                EveryTask.concordance(), EveryTask.rewrite())
                .flatMap(t -> Stream.of(Language.values()).map(l -> Arguments.of(t.kind(), t, l)));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("kinds")
    void aTaskWithAnotherKeyLooksTheSame(String kind, Task task, Language language) {
        Scenario scenario = EveryTask.onAPicture(task);
        for (Scenario other : OtherKeys.of(scenario)) {
            assertThat(paper(other, 3, language)).isEqualTo(paper(scenario, 3, language));
        }
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("kinds")
    void nothingIsSaidOfTheAnswerBeforeIt(String kind, Task task, Language language) {
        assertThat(paper(EveryTask.onAPicture(task), 3, language).toString())
                .doesNotContain("Parce que", "Issue", "Apaise", "Blesse", "Elle insiste",
                        "Le modèle", "le lieu", "un conseil", "Utile", "lycée", "DECISIVE");
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("kinds")
    void aPaperOpenedAgainStandsInTheSameOrder(String kind, Task task, Language language) {
        Scenario scenario = EveryTask.onAPicture(task);
        assertThat(paper(scenario, 5, language)).isEqualTo(paper(scenario, 5, language));
    }

    @Test
    void whatIsShuffledStandsInEveryOrderSomewhere() {
        Scenario scenario = aScenario(aPost("", "", "Vu"), EveryTask.choose(true));
        Set<List<String>> orders = LongStream.range(0, 2000).mapToObj(seed -> paper(scenario,
                seed, Language.FR).tasks().getFirst().options().stream().map(OptionView::id)
                .toList()).collect(Collectors.toSet());
        assertThat(orders).hasSize(24);
    }

    @Test
    void optionsWhoseOrderMeansSomethingStay() {
        Scenario scenario = aScenario(aPost("", "", "Vu"), EveryTask.choose(false));
        assertThat(LongStream.range(0, 20).boxed()).allSatisfy(seed ->
                assertThat(paper(scenario, seed, Language.FR).tasks().getFirst().options())
                        .extracting(OptionView::id).containsExactly("a", "b", "c", "d"));
    }

    @ParameterizedTest(name = "after « {0} »: {1}, to say {2}, back to « {3} », over: {4}")
    @CsvSource({"'', Elle écrit, >calm >angry, '', false",
        ">calm, Elle insiste, >calm>firm, '', false", ">calm>firm, Fin good, '', >calm, true",
        ">angry, Fin bad, '', '', true"})
    void aConversationUnfoldsAsFarAsItWent(String way, String says, String replies, String back,
                                           boolean over) {
        TaskView task = answered(Pool.PRACTICE, EveryTask.converse(), way);
        Talk talk = (Talk) task.body();
        assertThat(talk.says()).isEqualTo(says);
        assertThat(talk.replies().stream().map(OptionView::id)).containsExactlyElementsOf(
                Stream.of(replies.split(" ")).filter(r -> !r.isEmpty()).toList());
        assertThat(talk.before()).isEqualTo(back);
        assertThat(List.of(talk.over(), task.answered(), !task.stays())).containsOnly(over);
        assertThat(talk.outcome()).isEqualTo(over ? says.replace("Fin", "Issue") : "");
    }

    @Test
    void oneMayGoBackInPracticeAlone() {
        assertThat(((Talk) answered(Pool.PRACTICE, EveryTask.converse(), ">calm").body()).free())
                .isTrue();
        assertThat(((Talk) answered(Pool.POST_TEST, EveryTask.converse(), ">calm").body()).free())
                .isFalse();
    }

    @Test
    void aTextIsCheckedAtOnceInPracticeAndWithTheReasonsInATest() {
        String text = "Devant le lycée";
        assertThat(((Draft) answered(Pool.PRACTICE, EveryTask.rewrite(), text).body()).checks())
                .containsExactly(new CheckView("le lieu", false, false),
                        new CheckView("un conseil", true, false));
        Draft inTest = (Draft) answered(Pool.POST_TEST, EveryTask.rewrite(), text).body();
        assertThat(inTest).isEqualTo(new Draft(text, 280, List.of()));
    }

    @Test
    void whatWasRankedAndMatchedIsShownAgain() {
        assertThat(((TaskBody.Ordering) answered(Pool.PRACTICE, EveryTask.order("a", "b", "c"),
                "a=3,b=1,c=2").body()).actions()).extracting(TaskBody.RankedAction::id)
                .containsExactly("b", "c", "a");
        assertThat(((TaskBody.Matching) answered(Pool.PRACTICE, EveryTask.match(), "a=x,b=z")
                .body()).items()).extracting(i -> i.id() + i.target())
                .containsExactlyInAnyOrder("ax", "bz", "c");
    }

    @Test
    void certaintyIsAskedWhereTheAuthorWantsItAndShownAgain() {
        Scenario scenario = aScenario(aPost("", "", "Vu"), EveryTask.match(),
                EveryTask.choose(false));
        AnswerSheet.Item item = anItem(scenario.id());
        List<TaskView> tasks = new TaskViews(scenario, item.fitting(scenario),
                Map.of(0, Certainty.CERTAIN), new TaskBodies(1, 1, true, scenario.surface(),
                Language.FR), CURRICULUM, Language.FR).all();
        assertThat(tasks.getFirst().certainty().level()).isEqualTo(3);
        assertThat(tasks.getLast().certainty()).isNull();
    }

    private static TaskView answered(Pool pool, Task task, String choice) {
        Scenario scenario = aScenario(aPost("", "", "Vu"), task);
        AnswerSheet.Item item = anItem(scenario.id(), choice);
        return Papers.paper(anAttempt(pool), new AnswerSheet(List.of(item)), item, i -> scenario,
                CURRICULUM, Language.FR, Sittings.NOON).tasks().getFirst();
    }

    private static PaperView paper(Scenario scenario, long seed, Language language) {
        AnswerSheet.Item item = anItem(scenario.id());
        return Papers.paper(anAttempt(Pool.PRE_TEST, seed), new AnswerSheet(List.of(item)), item,
                i -> scenario, CURRICULUM, language, Sittings.NOON);
    }
}
