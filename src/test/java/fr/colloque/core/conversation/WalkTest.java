package fr.colloque.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Conversation.Choice;
import fr.colloque.core.module.Verdict;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final Conversation SHORT = Conversations.aShortOne();
    private static final Walk START = Walk.begin(SHORT).orElseThrow();

    @Test
    void oneBeginsAtTheStartWithItsChoices() {
        assertThat(START.at().id()).isEqualTo("start");
        assertThat(START.visited()).isEmpty();
        assertThat(START.path()).isEmpty();
        assertThat(START.points()).isZero();
        assertThat(START.outcome()).isEmpty();
        assertThat(START.open()).extracting(Choice::id).containsExactly("calm", "snap", "leave");
    }

    @Test
    void aChoiceLeadsOnAndIsRemembered() {
        Walk walk = START.choose("snap").flatMap(w -> w.choose("thank")).orElseThrow();
        assertThat(walk.visited()).extracting(v -> v.step().id() + " " + v.chosen().id())
                .containsExactly("start snap", "insists thank");
        assertThat(walk.path()).containsExactly("snap", "thank");
        assertThat(walk.points()).isZero();
        assertThat(walk.open()).isEmpty();
        assertThat(walk.outcome()).map(Conversation.Outcome::verdict).contains(Verdict.NONE);
    }

    @Test
    void onlyWhatIsOpenCanBeChosen() {
        assertThat(START.choose("thank")).isEmpty();
        assertThat(START.choose("")).isEmpty();
        assertThat(Walk.along(SHORT, List.of("leave", "calm"))).isEmpty();
        assertThat(Walk.along(SHORT, List.of("calm", "thank", "thank"))).isEmpty();
        assertThat(Walk.along(SHORT, List.of("thank", "calm"))).isEmpty();
    }

    @Test
    void aPathGivesTheWalkThatMadeIt() {
        assertThat(Walk.along(SHORT, List.of())).contains(START);
        Walk walk = Walk.along(SHORT, List.of("calm", "listen", "explain")).orElseThrow();
        assertThat(walk.points()).isEqualTo(4);
        assertThat(Walk.along(SHORT, walk.path())).contains(walk);
    }

    @Test
    void goingBackUndoesTheLastChoice() {
        Walk further = START.choose("calm").orElseThrow();
        assertThat(further.choose("thank").orElseThrow().back()).isEqualTo(further);
        assertThat(further.back()).isEqualTo(START);
        assertThat(START.back()).isEqualTo(START);
    }

    @Test
    void aStartOrATargetThatDoesNotExistIsNoStep() {
        assertThat(Walk.begin(new Conversation("nowhere", SHORT.steps()))).isEmpty();
        assertThat(Walk.along(new Conversation("nowhere", SHORT.steps()), List.of())).isEmpty();
        Conversation torn = new Conversation("start", List.of(Conversations.step("start",
                Conversations.choice("jump", "nowhere", 1))));
        assertThat(Walk.along(torn, List.of("jump"))).isEmpty();
    }

    @Test
    void nobodyGoesRoundForEver() {
        Conversation endless = Conversations.anEndlessOne();
        List<String> longest = Collections.nCopies(Walk.LONGEST, "again");
        Walk last = Walk.along(endless, longest).orElseThrow();
        assertThat(last.open()).isEmpty();
        assertThat(last.back().open()).hasSize(1);
        assertThat(Walk.along(endless, Collections.nCopies(Walk.LONGEST + 1, "again"))).isEmpty();
    }
}
