package fr.colloque.core.conversation;

import static fr.colloque.core.conversation.Conversations.choice;
import static fr.colloque.core.conversation.Conversations.end;
import static fr.colloque.core.conversation.Conversations.step;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Conversation.Choice;
import fr.colloque.core.module.Conversation.Step;
import fr.colloque.core.module.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void aSoundConversationReachesEverythingAndTrapsNobody() {
        Routes routes = Routes.of(Conversations.aShortOne());
        assertThat(routes.reachable())
                .containsExactlyInAnyOrder("start", "insists", "understood", "broken");
        assertThat(routes.trapped()).isEmpty();
        assertThat(routes.circling()).extracting(Choice::id).containsExactly("listen");
        assertThat(routes.best()).hasValue(4);
    }

    @Test
    void theBestWayIsNotTheShortestNorTheGreediest() {
        Routes routes = routes(step("start", choice("grab", "poor", 5), choice("wait", "rich", -1),
                        choice("quit", "end", 1)),
                step("poor", choice("lose", "end", -4)), step("rich", choice("win", "end", 9)),
                end("end", Verdict.NONE));
        assertThat(routes.best()).hasValue(8);
    }

    @Test
    void stepsWrittenInAnyOrderGiveTheSameBest() {
        Routes routes = routes(end("end", Verdict.NONE), step("c", choice("c1", "end", 1)),
                step("b", choice("b1", "c", 1)), step("a", choice("a1", "b", 1)),
                step("start", choice("s1", "a", 1)));
        assertThat(routes.best()).hasValue(4);
    }

    @Test
    void theBestMayBeNegative() {
        assertThat(routes(step("start", choice("a", "end", -3), choice("b", "end", -2)),
                end("end", Verdict.BREACH)).best()).hasValue(-2);
    }

    @Test
    void anOutcomeThatCannotBeReachedIsNotTheBest() {
        Routes routes = routes(step("start", choice("a", "end", 1)), end("end", Verdict.NONE),
                step("island", choice("b", "treasure", 9)), end("treasure", Verdict.NONE));
        assertThat(routes.best()).hasValue(1);
        assertThat(routes.reachable()).containsExactlyInAnyOrder("start", "end");
    }

    @Test
    void withoutAnOutcomeThereIsNoBest() {
        assertThat(Routes.of(Conversations.anEndlessOne()).best()).isEqualTo(OptionalInt.empty());
        assertThat(routes(step("start", choice("a", "nowhere", 3))).best()).isEmpty();
        assertThat(Routes.of(new Conversation("nowhere", List.of(end("end", Verdict.NONE))))
                .best()).isEmpty();
        assertThat(routes(end("start", Verdict.NONE)).best()).hasValue(0);
    }

    @Test
    void whoGoesRoundForEverIsTrapped() {
        Routes routes = routes(step("start", choice("in", "left", 0), choice("out", "end", 0)),
                step("left", choice("l", "right", 0)), step("right", choice("r", "left", 0)),
                end("end", Verdict.NONE));
        assertThat(routes.trapped()).containsExactly("left", "right");
        assertThat(routes.circling()).extracting(Choice::id).containsExactly("l", "r");
        assertThat(Routes.of(Conversations.anEndlessOne()).trapped()).containsExactly("start");
    }

    @Test
    void aDeadEndIsNoTrapOfItsOwn() {
        assertThat(routes(step("start", choice("a", "dead", 0)), step("dead")).trapped())
                .isEmpty();
        assertThat(routes(step("start", choice("a", "nowhere", 0), choice("b", "start", 0)))
                .trapped()).isEmpty();
    }

    @Test
    void nothingIsReachableFromNowhere() {
        assertThat(Routes.of(new Conversation("nowhere", List.of(end("end", Verdict.NONE))))
                .reachable()).isEmpty();
    }

    /** Trees, where trying every way is easy. */
    @RepeatedTest(50)
    void theBestIsTheBestOfAllWaysTried(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            List<Choice> choices = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                int to = Math.min(19, i + 1 + random.nextInt(6));
                choices.add(choice(i + "-" + j, "s" + to, random.nextInt(19) - 9));
            }
            steps.add(step("s" + i, choices.toArray(Choice[]::new)));
        }
        steps.add(end("s19", Verdict.NONE));
        Conversation conversation = new Conversation("s0", steps.reversed());

        assertThat(Routes.of(conversation).best())
                .hasValue(tried(Walk.begin(conversation).orElseThrow()));
    }

    private static int tried(Walk walk) {
        return walk.open().stream().mapToInt(c -> tried(walk.choose(c.id()).orElseThrow()))
                .max().orElse(walk.points());
    }

    private static Routes routes(Step... steps) {
        return Routes.of(new Conversation("start", List.of(steps)));
    }
}
