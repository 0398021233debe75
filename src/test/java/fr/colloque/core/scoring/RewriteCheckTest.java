package fr.colloque.core.scoring;

import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.scoring.RewriteCheck.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewriteCheckTest {

    private static final Text PLACE = text("le lieu");
    private static final Text DOCTOR = text("un médecin");

    @ParameterizedTest(name = "« {0} » is found in « {1} »: {2}")
    @CsvSource(quoteCharacter = '"', value = {
        "Montvaloir, vu à Montvaloir, true", "Montvaloir, VU À MONTVALOIR, true",
        "Montvaloir, Montvaloirs, false", "Montvaloir, Montva loir, false",
        "hôpital, à l’hôpital, true", "hôpital, à l'Hopital, true", "hôpital, hospitalier, false",
        "l’hôpital, à l'hôpital, true", "l'hôpital, à l’hôpital, true",
        "aujourd'hui, Aujourd’hui !, true", "hui, aujourd’hui, true",
        "Pont-l’Orgeau, Pont l'Orgeau, true", "Orgeau, Pont-l’Orgeau, true",
        "éte, e\u0301te, true", "e\u0301te, ÉTÉ, true", "cœur, coeur, true", "coeur, CŒUR, true",
        "médecin traitant, votre médecin traitant vous, true",
        "médecin traitant, médecin, false", "médecin traitant, traitant médecin, false",
        "médecin traitant, médecin ou traitant, false", "médecin traitant, médecin, false",
        "médecin traitant, \"médecin, traitant\", true",
        "consult*, consultez, true", "consult*, CONSULTATION, true", "consult*, consult, true",
        "consult*, je reconsulte, false", "méd* traitant*, médecins traitants, true",
        "mardi, #mardi, true", "dr_x, @dr_x, true", "14:05, à 14:05, true", "14, 14:05, true",
        "14:05, à 14:06, false", "👏, bravo👏, true", "👏, bravo 👏🏽, true", "👩, bravo, false",
        "رشيد, رشيد طبيب, true", "医師, 医師, true", "secret, se\u00ADcret, true",
        "secret, se\u200Bcret, true", "x², x2, true", "consult, consult*, true",
        "consult*, consu*, false"})
    void wordingsAreFoundAsWholeWords(String wording, String written, boolean found) {
        RewriteCheck check = RewriteCheck.of(rewrite(List.of(), List.of(phrases(wording))),
                written, Language.FR);
        assertThat(check.say()).containsExactly(new Checked(DOCTOR, found));
    }

    @Test
    void whatMustNotRemainIsMetWhereNoneOfItsWordingsIsLeft() {
        Task.Rewrite task = rewrite(List.of(new Task.Phrases(PLACE,
                List.of("Montvaloir", "le bourg"), List.of("town"))), List.of());
        assertThat(RewriteCheck.of(task, "Vu au loin", Language.FR).avoid())
                .containsExactly(new Checked(PLACE, true));
        assertThat(RewriteCheck.of(task, "Vu dans le bourg", Language.FR).avoid())
                .containsExactly(new Checked(PLACE, false));
        assertThat(RewriteCheck.of(task, "Seen in Montvaloir", Language.EN).avoid())
                .containsExactly(new Checked(PLACE, true));
        assertThat(RewriteCheck.of(task, "Seen in town", Language.EN).avoid())
                .containsExactly(new Checked(PLACE, false));
    }

    @Test
    void whatMustBeSaidIsMetByAnyOfItsWordings() {
        Task.Rewrite task = rewrite(List.of(), List.of(phrases("médecin", "consult*")));
        assertThat(RewriteCheck.of(task, "Consultez", Language.FR).met()).isTrue();
        assertThat(RewriteCheck.of(task, "Un médecin", Language.FR).met()).isTrue();
        assertThat(RewriteCheck.of(task, "Rien", Language.FR).met()).isFalse();
    }

    @Test
    void everythingMustBeAsItShould() {
        Task.Rewrite task = rewrite(List.of(new Task.Phrases(PLACE, List.of("bourg"), List.of())),
                List.of(phrases("médecin"), phrases("demain")));
        assertThat(RewriteCheck.of(task, "Un médecin demain", Language.FR).met()).isTrue();
        assertThat(RewriteCheck.of(task, "Un médecin du bourg demain", Language.FR).met())
                .isFalse();
        assertThat(RewriteCheck.of(task, "Un médecin", Language.FR).say())
                .containsExactly(new Checked(DOCTOR, true), new Checked(DOCTOR, false));
    }

    @Test
    void anEmptyTextHoldsNothing() {
        Task.Rewrite task = rewrite(List.of(phrases("bourg")), List.of(phrases("médecin")));
        assertThat(RewriteCheck.of(task, "", Language.FR))
                .isEqualTo(new RewriteCheck(List.of(new Checked(DOCTOR, true)),
                        List.of(new Checked(DOCTOR, false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", " ", "*", "’", "---", "\u00AD"})
    void whatHoldsNoWordIsNeverFound(String wording) {
        assertThat(RewriteCheck.findable(wording)).isFalse();
        assertThat(RewriteCheck.of(rewrite(List.of(), List.of(phrases(wording))),
                "mot … * ’", Language.FR).met()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "mot*", "👏", "医", "…a"})
    void whatHoldsAWordCanBeFound(String wording) {
        assertThat(RewriteCheck.findable(wording)).isTrue();
    }

    private static Task.Phrases phrases(String... wordings) {
        return new Task.Phrases(DOCTOR, List.of(wordings), List.of(wordings));
    }

    private static Task.Rewrite rewrite(List<Task.Phrases> avoid, List<Task.Phrases> say) {
        return new Task.Rewrite(text("?"), avoid, say, text("Modèle"), List.of());
    }
}
