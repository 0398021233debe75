package fr.colloque.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.core.module.Fragment;
import fr.colloque.core.module.FragmentType;
import fr.colloque.core.module.MarkedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentMarkupTest {

    @Test
    void theWordsOfAFragmentStayInTheText() {
        MarkedText text = read("Vu [[decisive:mardi|F-DATE]], [[accepted:ici]].").value()
                .orElseThrow();

        assertThat(text.plain()).isEqualTo("Vu mardi, ici.");
        assertThat(text.fragments()).containsExactly(
                new Fragment(Fragment.Weight.DECISIVE, Optional.of(FragmentType.DATE), 3, 8),
                new Fragment(Fragment.Weight.ACCEPTED, Optional.empty(), 10, 13));
    }

    @ParameterizedTest(name = "« {0} » is written back to the sign")
    @ValueSource(strings = {"", "rien", "[[decisive:a]]", "[[decisive:a]][[accepted:b|F-TIE]]",
        "[[[decisive:a]]]", "un [ et un ] et un | seuls", "  [[accepted: l’hôpital ]]  ",
        "[[decisive:👩🏽‍⚕️ à 14:05|F-VISUAL]]\n", "[a](b) {c}"})
    void writingBackIsExact(String text) {
        assertThat(FragmentMarkup.write(read(text).value().orElseThrow())).isEqualTo(text);
    }

    @ParameterizedTest(name = "« {0} » breaks {1}")
    @CsvSource({"[[decisive:a, fragment.syntax", "a]], fragment.syntax",
        "[[decisif:a]], fragment.syntax", "[[a]], fragment.syntax",
        "[[decisive:]], fragment.syntax",
        "[[decisive:a|F-DATE|F-TIE]], fragment.syntax", "[[decisive:[a]]], fragment.syntax",
        "[[decisive:a [[accepted:b]] c]], fragment.syntax", "[[DECISIVE:a]], fragment.syntax",
        "[[decisive:a|DATE]], fragment.type", "[[decisive:a|]], fragment.type",
        "[[decisive:a|F-JOUR]], fragment.type"})
    void badMarkupIsAFinding(String text, String rule) {
        assertThat(read(text).findings()).first().returns(rule, Finding::rule)
                .returns(7, Finding::line);
    }

    @Test
    void aHundredThousandBracketsAreReadInATrice() {
        assertThat(read("[[decisive:".repeat(20_000)).findings()).hasSize(1);
        assertThat(read("[[decisive:a]]".repeat(15_000)).value()).isPresent();
    }

    @Test
    void whatOnlyMarkupMayHoldIsNotWritten() {
        List<Fragment> fragments = List.of(
                new Fragment(Fragment.Weight.DECISIVE, Optional.empty(), 0, 3));
        assertThatIllegalArgumentException().isThrownBy(
                () -> FragmentMarkup.write(new MarkedText("a [[ b", List.of())));
        assertThatIllegalArgumentException().isThrownBy(
                () -> FragmentMarkup.write(new MarkedText("a|b", fragments)));
    }

    private static Reading<MarkedText> read(String text) {
        return FragmentMarkup.read("a.yaml", 7, text);
    }
}
