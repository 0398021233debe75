package fr.colloque.core.scoring;

import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchScoringTest {

    /** Two items belong to x, one to y, none to z. */
    private static final Task.Match KEY = new Task.Match(text("?"), List.of(item("a", "x"),
            item("b", "x"), item("c", "y")), List.of(target("x"), target("y"), target("z")),
            Stake.ONE);

    @Test
    void theShareOfRightPairsIsTheScore() {
        assertThat(score(Map.of("a", "x", "b", "x", "c", "y"))).isEqualTo(Score.FULL);
        assertThat(score(Map.of("a", "x", "b", "y", "c", "y"))).isEqualTo(Score.of("0.666667"));
        assertThat(score(Map.of("a", "z", "b", "z", "c", "z"))).isEqualTo(Score.ZERO);
    }

    @Test
    void whatHasNoTargetYetIsNoRightPair() {
        assertThat(score(Map.of("c", "y"))).isEqualTo(Score.of("0.333333"));
        assertThat(score(Map.of())).isEqualTo(Score.ZERO);
    }

    private static Score score(Map<String, String> pairs) {
        return MatchScoring.score(KEY, new Answer.Matched(pairs));
    }

    private static Task.Item item(String id, String target) {
        return new Task.Item(id, text(id), target);
    }

    private static Task.Target target(String id) {
        return new Task.Target(id, text(id));
    }
}
