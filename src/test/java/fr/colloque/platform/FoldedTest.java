package fr.colloque.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void wordsAreFoundWhateverTheirAccentsAndCase() {
        assertThat(Folded.contains("Secrétariat de l’École", "ecole secret")).isTrue();
        assertThat(Folded.contains("secretariat", "SECRÉTARIAT")).isTrue();
        assertThat(Folded.contains("Secrétariat", "secret école")).isFalse();
        assertThat(Folded.contains("Secrétariat", "  ")).isTrue();
    }
}
