package fr.colloque.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.core.module.Pool;
import fr.colloque.platform.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @Test
    void aUnitIsReadAsItIsWritten() {
        for (Unit unit : List.of(Unit.lesson("a", "01-b"), Unit.scenario("a", "c"),
                Unit.test(Pool.PRE_TEST), Unit.test(Pool.POST_TEST))) {
            assertThat(Unit.require(unit.text())).isEqualTo(unit);
            assertThat(Unit.Kind.of(unit.kind().code())).isEqualTo(unit.kind());
        }
    }

    @Test
    void aScenarioOfATestStandsForTheTest() {
        assertThat(Unit.sitting(Pool.POST_TEST, "a", "c")).isEqualTo(Unit.test(Pool.POST_TEST));
        assertThat(Unit.sitting(Pool.PRACTICE, "a", "c")).isEqualTo(Unit.scenario("a", "c"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"lesson", "lesson/a", "lesson/a/b/c", "exam", "pre_test/a/b",
        "lesson/a/../b", "lesson//b"})
    void whatNamesNoUnitIsNotFound(String text) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Unit.require(text));
    }
}
