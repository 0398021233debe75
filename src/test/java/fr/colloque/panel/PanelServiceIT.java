package fr.colloque.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.core.module.Language;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.NotFound;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelServiceIT {

    private static final TestDatabase DATABASE = TestDatabase.get();

    private String module;
    private String wording;

    @BeforeEach
    void aModuleOfItsOwn() {
        module = ExpertDesk.freshModule();
        wording = in(1, desk -> desk.show(module).wording());
    }

    @Test
    void whatIsAnsweredIsKeptAndNothingWaitsAnyMore() {
        assertThat(mine(1).waiting()).hasSize(1);
        in(1, desk -> desk.answer(module, wording, "-1", "Parce que."));
        assertThat(mine(1).waiting()).isEmpty();
        assertThat(mine(2).waiting()).hasSize(1);
        PanelTaskView again = in(1, desk -> desk.show(module));
        assertThat(again.choice()).isEqualTo("-1");
        assertThat(again.reason()).isEqualTo("Parce que.");
        assertThat(in(2, desk -> desk.show(module)).choice()).isNull();
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        in(1, desk -> desk.answer(module, wording, "-1", "Parce que."));
        List<?> once = rows();
        in(1, desk -> desk.answer(module, wording, "-1", "Parce que."));
        assertThat(rows()).hasToString(once.toString());
    }

    @Test
    void anAnswerMayChangeUntilTheFifthExpertAndNotAfter() {
        for (long expert = 1; expert <= 4; expert++) {
            long who = expert;
            in(who, desk -> desk.answer(module, wording, "1", ""));
        }
        in(1, desk -> desk.answer(module, wording, "2", ""));
        assertThat(in(1, desk -> desk.show(module)).fixed()).isFalse();
        in(5, desk -> desk.answer(module, wording, "0", ""));
        assertThat(in(1, desk -> desk.show(module)).fixed()).isTrue();
        assertThatThrownBy(() -> in(1, desk -> desk.answer(module, wording, "-2", "")))
                .isInstanceOf(AnswerFixed.class);
        in(1, desk -> desk.answer(module, wording, "2", ""));   // the same again is no change
        in(6, desk -> desk.answer(module, wording, "2", ""));   // and others are still welcome
        assertThat(in(1, desk -> desk.panel(wording)).key().votes())
                .containsEntry(0, 1).containsEntry(1, 3).containsEntry(2, 2).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-3", "un", "", "1,2", "breach"})
    void onlyAValueOfTheScaleIsAnAnswer(String choice) {
        assertThatThrownBy(() -> in(1, desk -> desk.answer(module, wording, choice, "")))
                .isInstanceOf(AnswerUnusable.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void outsideMyFieldIsAnAnswerAndNoVote() {
        in(1, desk -> desk.answer(module, wording, ExpertAnswer.OUTSIDE, ""));
        assertThat(mine(1).waiting()).isEmpty();
        assertThat(in(1, desk -> desk.panel(wording)).experts()).isZero();
    }

    @Test
    void aReasonHasFiveHundredSignsAtMost() {
        String longest = "é".repeat(499) + "🩺";
        in(1, desk -> desk.answer(module, wording, "0", longest));
        assertThat(in(1, desk -> desk.show(module)).reason()).isEqualTo(longest);
        assertThatThrownBy(() -> in(1, desk -> desk.answer(module, wording, "0", longest + "e")))
                .isInstanceOf(ReasonTooLong.class);
    }

    @Test
    void anotherWordingIsNotAnsweredUnseen() {
        assertThatThrownBy(() -> in(1, desk -> desk.answer(module, "0".repeat(64), "0", "")))
                .isInstanceOf(WordingChanged.class);
        assertThatThrownBy(() -> in(1, desk -> desk.answer("no-module", wording, "0", "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNewRevisionWithTheSameWordsKeepsItsPanelAndOneWithOthersHasNone() {
        in(1, desk -> desk.answer(module, wording, "1", ""));
        in(1, desk -> desk.republish(module, "Un autre titre", "Un fait"));
        assertThat(mine(1).waiting()).isEmpty();
        in(1, desk -> desk.republish(module, "Un autre titre", "Un fait qui change tout"));
        assertThat(mine(1).waiting()).hasSize(1);
    }

    private PanelView mine(long expert) {
        return new PanelView(in(expert, desk -> desk.panels(Language.FR)).rows().stream()
                .filter(row -> row.moduleId().equals(module)).toList());
    }

    private List<?> rows() {
        return DATABASE.read(em -> em.createNativeQuery("""
                        select concat_ws(' ', expert_id, choice, reason, answered_at)
                        from panel_answer where module_id = ?
                        """).setParameter(1, module).getResultList());
    }

    private static <T> T in(long expert, Function<ExpertDesk, T> work) {
        return DATABASE.read(em -> work.apply(new ExpertDesk(em, expert)));
    }
}
