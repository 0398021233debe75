package fr.colloque.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.conversation.TalkLayout.Arrow;
import fr.colloque.core.conversation.TalkLayout.Box;
import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Conversation.Choice;
import fr.colloque.core.module.Conversation.Outcome;
import fr.colloque.core.module.Conversation.Step;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TalkLayoutTest {

    private static final Text TEXT = new Text("Oui.", "Yes.");
    private static final int MOST = 20;

    /** All bundled conversations, and as many again of any shape and with any fault. */
    static Stream<Conversation> talks() {
        return Stream.concat(bundled(), IntStream.range(0, 60).mapToObj(TalkLayoutTest::wild));
    }

    static Stream<Conversation> bundled() {
        return CurriculumReader.locate(SourceTree.of(Path.of(""), "modules")).modules().stream()
                .flatMap(m -> m.scenarios().stream()).flatMap(s -> s.value().tasks().stream())
                .filter(Task.Converse.class::isInstance)
                .map(t -> ((Task.Converse) t).conversation());
    }

    private static Conversation wild(int seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(MOST);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Choice> choices = new ArrayList<>();
            for (int j = random.nextInt(5); j > 0; j--) {
                choices.add(choice("c" + i + j, "s" + random.nextInt(count + 1)));
            }
            steps.add(step("s" + i, choices.toArray(Choice[]::new)));
        }
        return new Conversation("s0", steps);
    }

    @ParameterizedTest
    @MethodSource("talks")
    void everyStepHasOneBoxAndNoTwoOverlap(Conversation talk) {
        TalkLayout drawn = TalkLayout.of(talk);

        assertThat(drawn.boxes()).extracting(Box::step)
                .containsExactlyElementsOf(IntStream.range(0, talk.steps().size()).boxed()
                        .toList());
        for (Box one : drawn.boxes()) {
            assertThat(one.x()).isNotNegative();
            assertThat(one.x() + TalkLayout.WIDTH).isLessThanOrEqualTo(drawn.width());
            assertThat(one.y() + TalkLayout.HEIGHT).isLessThanOrEqualTo(drawn.height());
            assertThat(drawn.boxes().stream().filter(other -> other.step() > one.step()))
                    .noneMatch(other -> Math.abs(other.x() - one.x()) < TalkLayout.WIDTH
                            && Math.abs(other.y() - one.y()) < TalkLayout.HEIGHT);
        }
    }

    @ParameterizedTest
    @MethodSource("talks")
    void everyChoiceHasOneArrowFromItsStepToWhereItLeads(Conversation talk) {
        TalkLayout drawn = TalkLayout.of(talk);

        assertThat(drawn.arrows()).hasSize((int) talk.steps().stream()
                .mapToLong(s -> s.choices().size()).sum());
        for (Arrow arrow : drawn.arrows()) {
            Choice choice = talk.steps().get(arrow.step()).choices().get(arrow.choice());
            Box from = drawn.boxes().get(arrow.step());
            assertThat(arrow.way().getFirst().y()).isEqualTo(from.y() + TalkLayout.HEIGHT);
            assertThat(arrow.loose()).isEqualTo(talk.step(choice.to()).isEmpty());
            talk.step(choice.to()).map(s -> drawn.boxes().get(talk.steps().indexOf(s)))
                    .ifPresent(to -> {
                        assertThat(arrow.way().getLast().y()).isEqualTo(to.y());
                        assertThat(arrow.way().getLast().x())
                                .isBetween(to.x(), to.x() + TalkLayout.WIDTH);
                        assertThat(arrow.up()).isEqualTo(to.y() <= from.y());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("talks")
    void theSameConversationIsDrawnTheSame(Conversation talk) {
        assertThat(TalkLayout.of(new Conversation(talk.start(), talk.steps())))
                .isEqualTo(TalkLayout.of(talk));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void theStartIsAtTheTopAndNothingIsWrong(Conversation talk) {
        int start = talk.steps().indexOf(talk.step(talk.start()).orElseThrow());

        assertThat(TalkLayout.of(talk).boxes()).allMatch(b ->
                b.y() >= TalkLayout.of(talk).boxes().get(start).y());
        assertThat(Flaw.of(talk)).allMatch(Set::isEmpty);
    }

    @Test
    void whatIsWrongWithAStepIsTold() {
        Conversation talk = new Conversation("a", List.of(
                step("a", choice("1", "b"), choice("2", "c"), choice("3", "d")),
                step("b", choice("4", "b")),
                step("c"),
                step("d", choice("5", "nowhere")),
                end("e"),
                new Step("f", TEXT, List.of(choice("6", "e")), end("x").outcome())));

        assertThat(Flaw.of(talk)).containsExactly(Set.of(), Set.of(Flaw.NO_EXIT),
                Set.of(Flaw.DEAD_END), Set.of(Flaw.DEAD_END), Set.of(Flaw.UNREACHABLE),
                Set.of(Flaw.UNREACHABLE, Flaw.BOTH));
    }

    @Test
    void whatCannotBeReachedStandsBelowAllTheRest() {
        TalkLayout drawn = TalkLayout.of(new Conversation("a", List.of(step("x", choice("1", "y")),
                step("y"), step("a", choice("2", "b")), end("b"))));

        assertThat(drawn.boxes().stream().map(Box::y).toList().subList(0, 2))
                .allMatch(y -> y > drawn.boxes().get(3).y());
    }

    private static Step step(String id, Choice... choices) {
        return new Step(id, TEXT, List.of(choices), Optional.empty());
    }

    private static Step end(String id) {
        return new Step(id, TEXT, List.of(), Optional.of(new Outcome(Verdict.NONE, TEXT)));
    }

    private static Choice choice(String id, String to) {
        return new Choice(id, TEXT, to, 1, TEXT);
    }
}
