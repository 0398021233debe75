package fr.colloque.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.ScenarioForm;
import fr.colloque.authoring.web.Conflict.Difference;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Text;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final String BEGAN = ScenarioForm.blank("une-garde",
            new Text("Une garde", "A night on duty"), "post", "01-lire").text();

    @Test
    void whatOneSideChangedIsChosenAndWhatBothChangedIsAsked() {
        ScenarioForm mine = changed("title.fr", "Ma garde");
        mine.set("context.fr", "À moi.");
        ScenarioForm theirs = changed("title.fr", "Leur garde");
        theirs.set("context.en", "Theirs.");

        Conflict conflict = between(mine, theirs);

        assertThat(conflict.differences()).extracting(Difference::path, Difference::mine,
                Difference::theirs, Difference::proposed).containsExactly(
                        tuple("title.fr", "Ma garde", "Leur garde",
                                ""),
                        tuple("context.fr", "À moi.", "",
                                Conflict.MINE),
                        tuple("context.en", "", "Theirs.",
                                Conflict.THEIRS));
        assertThat(conflict.isDecided()).isFalse();
    }

    @Test
    void theChoiceForEachFieldGivesOneText() {
        ScenarioForm mine = changed("title.fr", "Ma garde");
        mine.set("context.fr", "À moi.");
        ScenarioForm theirs = changed("title.fr", "Leur garde");
        theirs.set("context.en", "Theirs.");

        Conflict chosen = between(mine, theirs).with(Map.of(Conflict.NAME + "title.fr",
                Conflict.THEIRS, Conflict.NAME + "context.fr", Conflict.MINE));

        assertThat(chosen.isDecided()).isTrue();
        ScenarioForm result = chosen.chosen(mine, ScenarioForm::of).orElseThrow();
        assertThat(result.find("title.fr").orElseThrow().getValue()).isEqualTo("Leur garde");
        assertThat(result.find("context.fr").orElseThrow().getValue()).isEqualTo("À moi.");
        assertThat(result.find("context.en").orElseThrow().getValue()).isEqualTo("Theirs.");
    }

    @Test
    void allOfOneSideIsThatText() {
        ScenarioForm mine = changed("title.fr", "Ma garde");
        mine.add("why", "");
        ScenarioForm theirs = changed("context.en", "Theirs.");
        Conflict conflict = between(mine, theirs);

        assertThat(all(conflict, Conflict.MINE).chosen(mine, ScenarioForm::of).orElseThrow()
                .text()).isEqualTo(mine.text());
        assertThat(all(conflict, Conflict.THEIRS).chosen(mine, ScenarioForm::of).orElseThrow()
                .text()).isEqualTo(theirs.text());
    }

    @Test
    void aListBuiltOtherwiseIsOneChoice() {
        ScenarioForm mine = changed("title.fr", "Une garde");
        mine.add("why", "");
        mine.set("why.0.fr", "Parce que.");
        ScenarioForm theirs = changed("title.fr", "Une garde");

        assertThat(between(mine, theirs).differences()).singleElement()
                .satisfies(d -> {
                    assertThat(d.path()).isEqualTo("why");
                    assertThat(d.mine()).isEqualTo("Parce que.");
                    assertThat(d.theirs()).isEmpty();
                    assertThat(d.proposed()).isEqualTo(Conflict.MINE);
                });
    }

    @Test
    void aTextThatNoFormCanHoldIsTakenOrLeftAsAWhole() {
        ScenarioForm mine = changed("title.fr", "Ma garde");
        Conflict conflict = Conflict.between(mine, draft("id: [broken"), BEGAN, false,
                ScenarioForm::of, Language.FR);

        assertThat(conflict.differences()).singleElement().extracting(Difference::path)
                .isEqualTo("");
        assertThat(all(conflict, Conflict.THEIRS).chosen(mine, ScenarioForm::of)).isEmpty();
        assertThat(all(conflict, Conflict.MINE).chosen(mine, ScenarioForm::of).orElseThrow()
                .text()).isEqualTo(mine.text());
    }

    private static ScenarioForm changed(String path, String typed) {
        ScenarioForm form = ScenarioForm.of(BEGAN).orElseThrow();
        form.set(path, typed);
        return form;
    }

    private static Conflict between(ScenarioForm mine, ScenarioForm theirs) {
        return Conflict.between(mine, draft(theirs.text()), BEGAN, false,
                ScenarioForm::of, Language.FR);
    }

    private static Conflict all(Conflict conflict, String whose) {
        return conflict.with(conflict.differences().stream().collect(
                Collectors.toMap(d -> Conflict.NAME + d.path(), d -> whose)));
    }

    private static FileDraft draft(String text) {
        return new FileDraft(FileDraft.scenario("a-module", "une-garde"), text, 2, 1, null, false,
                1L, Instant.EPOCH);
    }
}
