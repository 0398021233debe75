package fr.colloque.core.scoring;

import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderScoringTest {

    private static final Task.Order KEY = key("a", "b", "c", "d");

    /** Inversions of four: at most six. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'a,b,c,d', 1", "'b,a,c,d', 0.833333", "'a,b,d,c', 0.833333", "'b,a,d,c', 0.666667",
        "'d,a,b,c', 0.5", "'b,c,d,a', 0.5", "'c,d,a,b', 0.333333", "'d,b,c,a', 0.166667",
        "'d,c,b,a', 0"})
    void everyPairThatStandsTheWrongWayRoundCosts(String order, String score) {
        assertThat(OrderScoring.score(KEY, new Answer.Ordered(List.of(order.split(",")))))
                .isEqualTo(Score.of(score));
    }

    @Test
    void oneActionAloneIsAlwaysInOrder() {
        assertThat(OrderScoring.score(key("a"), new Answer.Ordered(List.of("a"))))
                .isEqualTo(Score.FULL);
    }

    private static Task.Order key(String... actions) {
        return new Task.Order(text("?"), Stream.of(actions)
                .map(id -> new Task.Action(id, text(id))).toList(), Stake.ONE);
    }
}
