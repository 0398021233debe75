package fr.colloque.core.scoring;

import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PickScoringTest {

    @ParameterizedTest(name = "of a, b, c, d with a and b right, {0} is worth {1}")
    @CsvSource({"a b, 1", "a, 0.5", "a c, 0", "a b c, 0.5", "a b c d, 0", "c, 0", "c d, 0"})
    void amongRulesAWrongOneTakesAwayARightOne(String picked, String score) {
        Task.Rule rule = new Task.Rule(List.of("a", "b", "c", "d"), Set.of("a", "b"),
                Stake.ONE);
        assertThat(PickScoring.score(rule, picked(picked))).isEqualTo(Score.of(score));
    }

    @ParameterizedTest(name = "of a, b, c with a, b and c right, {0} is worth {1}")
    @CsvSource({"a, 0.333333", "a b, 0.666667", "a b c, 1", "a b d, 0.333333"})
    void severalRightOptionsShareThePoint(String picked, String score) {
        Task.Choose choose = choose(true, "a", "b", "c");
        assertThat(PickScoring.score(choose, picked(picked))).isEqualTo(Score.of(score));
    }

    @ParameterizedTest(name = "of a, b, c, d with only a right, {0} is worth {1}")
    @CsvSource({"a, 1", "b, 0", "d, 0"})
    void oneOptionIsRightOrWrong(String picked, String score) {
        assertThat(PickScoring.score(choose(false, "a"), picked(picked)))
                .isEqualTo(Score.of(score));
    }

    private static Task.Choose choose(boolean several, String... right) {
        return new Task.Choose(text("Que faire ?"), several, false, Stream.of("a", "b", "c", "d")
                .map(id -> new Task.Option(id, text(id), List.of(right).contains(id), text("")))
                .toList(), Stake.ONE);
    }

    private static Answer.Picked picked(String options) {
        return new Answer.Picked(Set.of(options.split(" ")));
    }
}
