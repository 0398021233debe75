package fr.colloque.panel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import fr.colloque.core.scoring.PanelKey;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelTest {

    @Test
    void nobodyHasAnOpinionAboutWhatIsOutsideTheField() {
        Panel panel = panel("1", "1", "-1", "outside", "0");
        assertThat(panel.experts()).isEqualTo(4);
        assertThat(panel.key().votes()).isEqualTo(Map.of(-1, 1, 0, 1, 1, 2));
    }

    @ParameterizedTest(name = "{0} experts and {1} outside their field: shown {2}")
    @CsvSource({"0, 0, false", "4, 0, false", "4, 3, false", "5, 0, true", "5, 2, true"})
    void aPanelIsShownFromFiveExpertsOn(int experts, int outside, boolean shown) {
        Panel panel = panel(Stream.concat(IntStream.range(0, experts).mapToObj(i -> "1"),
                IntStream.range(0, outside).mapToObj(i -> "outside")).toArray(String[]::new));
        assertThat(panel.shown()).isEqualTo(shown);
        assertThat(panel.key().standing() != PanelKey.Standing.PENDING).isEqualTo(shown);
    }

    @Test
    void markedWordsAreCountedInTheLanguageTheyWereReadIn() {
        Panel panel = new Panel(Stream.of(answer(1, "3,4", Language.FR),
                answer(2, "4", Language.FR), answer(3, "4,9", Language.EN),
                answer(4, "", Language.FR), answer(5, "outside", Language.FR)).toList());
        assertThat(panel.marks(Language.FR)).containsExactly(Set.of(3, 4), Set.of(4), Set.of());
        assertThat(panel.markedBy(Language.FR)).isEqualTo(Map.of(3, 1, 4, 2));
        assertThat(panel.markedBy(Language.EN)).isEqualTo(Map.of(4, 1, 9, 1));
    }

    @Test
    void oneInventedExpertMakesThePanelOneThatSaysSo() {
        assertThat(panel("1", "1").invented()).isFalse();
        assertThat(new Panel(Stream.of(answer(7, "1", Language.FR), answer(-1, "0", Language.FR))
                .toList()).invented()).isTrue();
    }

    private static Panel panel(String... choices) {
        return new Panel(IntStream.range(0, choices.length)
                .mapToObj(i -> answer(i + 1, choices[i], Language.FR)).toList());
    }

    private static ExpertAnswer answer(long expert, String choice, Language language) {
        return new ExpertAnswer(expert, choice, language, "");
    }
}
