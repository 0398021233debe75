package fr.colloque.authoring;

import static fr.colloque.Samples.aPost;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.authoring.MarkReading.Key;
import fr.colloque.authoring.MarkReading.Passage;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Surface;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words: 0 Médecin, 1 lundi, 2 Le, 3 vieux, 4 chasseur, 5 du, 6 village, 7 tousse. */
class MarkReadingTest {

    private static final Surface POST = aPost("Médecin", "lundi",
            "Le [[decisive:vieux chasseur]] du [[accepted:village]] tousse");

    @Test
    void passagesStandInReadingOrderWithWhoMarkedAnyWordOfThem() {
        MarkReading reading = read(List.of(Set.of(4, 7), Set.of(3, 4), Set.of(2, 7)));
        assertThat(reading.passages()).containsExactly(new Passage("Le", Key.OTHER, 1),
                new Passage("vieux chasseur", Key.DECISIVE, 2),
                new Passage("village", Key.ACCEPTED, 0), new Passage("tousse", Key.OTHER, 2));
        assertThat(reading.experts()).isEqualTo(3);
    }

    @Test
    void wordsBesideOneAnotherArePartedWhereOtherExpertsMarkedThem() {
        assertThat(read(List.of(Set.of(0, 1, 2), Set.of(2))).passages()).extracting(Passage::text)
                .startsWith("Médecin", "lundi", "Le", "vieux chasseur");
        assertThat(new MarkReading(Language.FR, 1, null, List.of()).missed()).isFalse();
    }

    @Test
    void whatDecidesIsMissedWhereFewerThanHalfSawIt() {
        assertThat(read(List.of(Set.of(3), Set.of())).missed()).isFalse();
        assertThat(read(List.of(Set.of(3), Set.of(), Set.of())).missed()).isTrue();
        assertThat(read(List.of(Set.of(4), Set.of(3), Set.of())).missed()).isFalse();
    }

    @Test
    void theKeyIsSurpassedWhereMoreThanHalfMarkedWhatItDoesNotHave() {
        assertThat(read(List.of(Set.of(7), Set.of(3))).surpassed()).isFalse();
        assertThat(read(List.of(Set.of(7), Set.of(7), Set.of(3))).surpassed()).isTrue();
        assertThat(read(List.of(Set.of(6), Set.of(6))).surpassed()).isFalse();
    }

    /** Eight words, two experts, n = 16, three marked: two disagreements in one direction each. */
    @Test
    void agreementIsMeasuredOverAllWords() {
        assertThat(read(List.of(Set.of(3, 4), Set.of(4))).alpha())
                .isEqualByComparingTo(new BigDecimal("0.615385"));
        assertThat(read(List.of(Set.of(3))).alpha()).isNull();
        assertThat(read(List.of(Set.of(), Set.of())).alpha()).isNull();
    }

    private static MarkReading read(List<Set<Integer>> experts) {
        return MarkReading.of(POST, Language.FR, experts);
    }
}
