package fr.colloque.core.scoring;

import static fr.colloque.Samples.aDirectMessage;
import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.conversation.Conversations;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to pictures, pairs, orders, conversations, facts and rewrites. */
class AnswerOfTaskTest {

    private static final Task.Match MATCH = new Task.Match(text("?"),
            List.of(new Task.Item("a", text("A"), "x"), new Task.Item("b", text("B"), "y")),
            List.of(new Task.Target("x", text("X")), new Task.Target("y", text("Y"))), Stake.ONE);
    private static final Task.Order ORDER = new Task.Order(text("?"), Stream.of("a", "b", "c")
            .map(id -> new Task.Action(id, text(id))).toList(), Stake.ONE);
    private static final Task.Converse CONVERSE = new Task.Converse(text("?"), text("Patiente"),
            Conversations.aShortOne(), Stake.ONE);
    private static final Task CONCORDANCE =
            new Task.Concordance(text("Publier"), text("Reconnu"), Stake.ONE);
    private static final Task REWRITE = new Task.Rewrite(text("?"), List.of(), List.of(),
            text("Modèle"), List.of());
    private static final Task IMAGE = new Task.MarkImage(Stake.ONE);

    @ParameterizedTest(name = "« {0} » picks « {1} »")
    @CsvSource({"door, door", "'name,door', 'door,name'", "'name,name', name", "'', ''", "',', ''",
        "' name ', name"})
    void regionsArePickedByTheirIds(String choice, String kept) {
        assertThat(read(IMAGE, choice).map(Answer::choice)).contains(kept);
    }

    @ParameterizedTest(name = "« {0} » picks no region")
    @ValueSource(strings = {"wall", "Name", "name,wall", "name;door", "0"})
    void aRegionThatIsNotThereIsRefused(String choice) {
        assertThat(read(IMAGE, choice)).isEmpty();
    }

    @Test
    void whereNoPictureHasRegionsOnlyNothingCanBePicked() {
        Surface plain = aDirectMessage("Bonjour");
        assertThat(Answer.read(IMAGE, plain, "", Language.FR))
                .contains(new Answer.Picked(Set.of()));
        assertThat(Answer.read(IMAGE, plain, "door", Language.FR)).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » is kept as « {1} »")
    @CsvSource({"'a=x,b=y', 'a=x,b=y'", "'b=x,a=x', 'a=x,b=x'", "a=y, a=y", "'a=x,a=x', a=x",
        "' b=y , a=x', 'a=x,b=y'"})
    void itemsAreMatchedWithTargets(String choice, String kept) {
        assertThat(read(MATCH, choice).map(Answer::choice)).contains(kept);
    }

    @ParameterizedTest(name = "« {0} » matches nothing")
    @ValueSource(strings = {"", ",", "a", "a=", "=x", "a=z", "c=x", "a=x,a=y", "a=x=y", "a=x,c=x",
        "x=a", "a==x", "a=x;b=y"})
    void oddPairsAreRefused(String choice) {
        assertThat(read(MATCH, choice)).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » is the order « {1} »")
    @CsvSource({"'a=1,b=2,c=3', 'a,b,c'", "'a=3,b=1,c=2', 'b,c,a'", "'c=1,b=2,a=3', 'c,b,a'"})
    void ranksMakeAnOrder(String choice, String order) {
        assertThat(read(ORDER, choice)).contains(new Answer.Ordered(List.of(order.split(","))));
    }

    @ParameterizedTest(name = "« {0} » is no order")
    @ValueSource(strings = {"", "a=1,b=2", "a=1,b=2,c=2", "a=0,b=1,c=2", "a=1,b=2,c=4",
        "a=1,b=2,d=3", "a=1,b=2,c=3,d=4", "a=1,b=2,c", "a=1,a=2,b=3", "a=01,b=2,c=3", "a,b,c",
        "a=-1,b=2,c=3", "a=x,b=y,c=z"})
    void whatIsNoPermutationIsRefused(String choice) {
        assertThat(read(ORDER, choice)).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » is a walk")
    @ValueSource(strings = {"", ">calm", ">calm>thank", ">leave", ">calm>listen>listen>explain"})
    void aConversationIsKeptAsItWent(String choice) {
        assertThat(read(CONVERSE, choice).map(Answer::choice)).contains(choice);
    }

    @ParameterizedTest(name = "« {0} » is no walk")
    @ValueSource(strings = {"calm", ">", ">>", "calm>thank", ">calm>", ">thank", ">calm>calm",
        ">leave>calm", ">calm>>thank", ">Calm", "> calm", ">calm,thank", " >calm"})
    void whatWasNotOpenIsRefused(String choice) {
        assertThat(read(CONVERSE, choice)).isEmpty();
    }

    @Test
    void nobodyTalksForEver() {
        assertThat(read(CONVERSE, ">calm" + ">listen".repeat(29))).isPresent();
        assertThat(read(CONVERSE, ">calm" + ">listen".repeat(30))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "-1", "0", "1", "2", "outside"})
    void aFactChangesAJudgementByUpToTwo(String choice) {
        assertThat(read(CONCORDANCE, choice).map(Answer::choice)).contains(choice);
    }

    @ParameterizedTest(name = "« {0} » is no change")
    @ValueSource(strings = {"", "3", "-3", "+1", "1.0", "01", "−1", "Outside", " 1", "1,2", "٢"})
    void nothingElseIsAChange(String choice) {
        assertThat(read(CONCORDANCE, choice)).isEmpty();
    }

    @Test
    void whatIsWrittenIsKeptWithItsLinesAndItsLanguage() {
        assertThat(Answer.read(REWRITE, POST, "  Une ligne\r\nune autre,\tavec 👩🏽‍⚕️ et رشيد \n",
                Language.EN)).contains(new Answer.Written(
                        "Une ligne\nune autre, avec 👩🏽‍⚕️ et رشيد", Language.EN));
    }

    @Test
    void aThousandSignsMayBeWritten() {
        assertThat(read(REWRITE, "é".repeat(1000))).isPresent();
        assertThat(read(REWRITE, "é".repeat(1001))).isEmpty();
        assertThat(read(REWRITE, " " + "é".repeat(1000) + "\n")).isPresent();
        assertThat(read(REWRITE, "a\r\n".repeat(500))).isPresent();
        assertThat(read(REWRITE, "a".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t", "a\u0000b", "a\u0007", "a\u001B[31m", "a\rb",
        "a\u0085b", "a\u007F", "a\uD83D", "\uDE00a"})
    void whatCannotBeKeptIsRefused(String choice) {
        assertThat(read(REWRITE, choice)).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » leaves nothing to do: {1}")
    @CsvSource({"a=x, false", "'a=x,b=x', true"})
    void matchingIsDoneWhenEveryItemHasATarget(String choice, boolean done) {
        assertThat(read(MATCH, choice).orElseThrow().completes(MATCH)).isEqualTo(done);
    }

    @ParameterizedTest(name = "« {0} » is at an end: {1}")
    @CsvSource({"'', false", ">calm, false", ">leave, true", ">calm>thank, true",
        ">calm>listen, false"})
    void aConversationIsDoneAtAnOutcome(String choice, boolean done) {
        assertThat(read(CONVERSE, choice).orElseThrow().completes(CONVERSE)).isEqualTo(done);
    }

    @Test
    void otherAnswersAreWhole() {
        assertThat(read(IMAGE, "").orElseThrow().completes(IMAGE)).isTrue();
        assertThat(read(CONCORDANCE, "outside").orElseThrow().completes(CONCORDANCE)).isTrue();
        assertThat(new Answer.Picked(Set.of()).completes(MATCH)).isTrue();
        assertThat(new Answer.Picked(Set.of()).completes(CONVERSE)).isTrue();
    }

    @Test
    void answersAreKeptInOneFormOnly() {
        assertThat(new Answer.Matched(Map.of("b", "y", "a", "x")).choice()).isEqualTo("a=x,b=y");
        assertThat(new Answer.Ordered(List.of("c", "a", "b")).choice())
                .isEqualTo("a=2,b=3,c=1");
        assertThat(new Answer.Conversed(List.of("a", "b")).choice()).isEqualTo(">a>b");
        assertThat(new Answer.Rated(Optional.of(-2)).choice()).isEqualTo("-2");
        assertThat(new Answer.Written("Deux\nlignes, ici", Language.FR).choice())
                .isEqualTo("Deux\nlignes, ici");
    }

    private static final Surface POST = withRegions();

    private static Surface withRegions() {
        Surface.Post post = aPost("Médecin", "mardi", "Un mot");
        List<Region> regions = Stream.of("door", "name").map(id -> new Region(id, text(id),
                Region.Weight.OTHER, Optional.empty(), 0, 0, 10, 10)).toList();
        return new Surface.Post(post.author(), post.time(), post.text(), post.counts(),
                post.quoted(), List.of(new Picture("a.svg", text("Une image"), regions)));
    }

    private static Optional<Answer> read(Task task, String choice) {
        return Answer.read(task, POST, choice, Language.FR);
    }
}
