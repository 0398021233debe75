package fr.colloque.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void aPositionIsAWholeNumber() {
        assertThat(Ids.requirePosition("12")).isEqualTo(12);
    }

    @ParameterizedTest(name = "\"{0}\" is no position")
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "1.5", "un", "4294967297"})
    void whatIsNoPositionIsNotFound(String text) {
        assertThatThrownBy(() -> Ids.requirePosition(text)).isInstanceOf(NotFound.class);
    }
}
