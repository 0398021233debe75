package fr.colloque.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.conversation.Flaw;
import fr.colloque.core.conversation.Routes;
import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TalkFormTest {

    static Stream<Scenario> bundled() {
        return CurriculumReader.locate(SourceTree.of(Path.of(""), "modules")).modules().stream()
                .flatMap(m -> m.scenarios().stream()).map(Located::value)
                .filter(s -> s.tasks().stream().anyMatch(Task.Converse.class::isInstance));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void aBundledConversationIsReadAndLeavesTheFileAsItIs(Scenario scenario) {
        ScenarioForm form = form(scenario);
        Task.Converse written = scenario.tasks().stream()
                .filter(Task.Converse.class::isInstance).map(Task.Converse.class::cast)
                .findFirst().orElseThrow();

        assertThat(talk(form).conversation()).isEqualTo(written.conversation());
        assertThat(talk(form).typed().partner()).isEqualTo(written.partner());
        assertThat(form.text()).isEqualTo(ScenarioWriter.write(scenario));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void aStepRenamedThereAndBackChangesNothing(Scenario scenario) {
        ScenarioForm form = form(scenario);
        for (Field step : talk(form).getSteps()) {
            String name = step.value("id");
            int best = Routes.of(talk(form).conversation()).best().orElseThrow();
            talk(form).change("talkName", step.getPath(), "Œuvre d’été");
            assertThat(step.value("id")).isEqualTo("oeuvre-d-ete");
            assertThat(Flaw.of(talk(form).conversation())).allMatch(Set::isEmpty);
            assertThat(Routes.of(talk(form).conversation()).best()).hasValue(best);
            talk(form).change("talkName", step.getPath(), name);
        }
        assertThat(form.text()).isEqualTo(ScenarioWriter.write(scenario));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"Fin, fin", "a, a-2", "' Étape  3 ! ', etape-3", "'!?', b", "'', b",
        "une-histoire-bien-trop-longue, une-histoire-bien-trop-l"})
    void aNameIsMadeAnIdThatNothingElseHas(String typed, String id) {
        TalkForm talk = begun();

        talk.change("talkName", "tasks.1.steps.1", typed);

        assertThat(talk.getSteps().getLast().value("id")).isEqualTo(id);
        assertThat(talk.conversation().steps().getFirst().choices().getFirst().to())
                .isEqualTo(id);
    }

    @Test
    void aNewConversationHasSomethingToSayAndAnEnd() {
        Conversation talk = begun().conversation();

        assertThat(talk.start()).isEqualTo(talk.steps().getFirst().id());
        assertThat(talk.steps().getFirst().choices()).hasSize(2);
        assertThat(Routes.of(talk).best()).isPresent();
        assertThat(talk.steps().stream().flatMap(s -> Stream.concat(Stream.of(s.id()),
                s.choices().stream().map(Conversation.Choice::id)))).doesNotHaveDuplicates();
    }

    @Test
    void aChoiceLeadsToTheStepThatIsMadeForIt() {
        TalkForm talk = begun();

        String step = talk.change("talkNext", "tasks.1.steps.0.choices.0", "");
        String end = talk.change("talkEnd", "tasks.1.steps.0.choices.1", "");

        assertThat(List.of(step, end)).containsExactly("tasks.1.steps.2", "tasks.1.steps.3");
        assertThat(Flaw.of(talk.conversation())).containsExactly(Set.of(),
                Set.of(Flaw.UNREACHABLE), Set.of(Flaw.DEAD_END), Set.of());
    }

    @Test
    void whatLedToAStepThatIsTakenAwayLeadsNowhere() {
        TalkForm talk = begun();
        talk.change("talkEnd", "tasks.1.steps.0.choices.1", "");
        String before = talk.getSteps().get(1).value("id");

        talk.change("talkRemove", "tasks.1.steps.1", "");
        talk.change("talkEnd", "tasks.1.steps.0.choices.1", "");

        assertThat(talk.getSteps().getLast().value("id")).isEqualTo(before);
        assertThat(talk.conversation().steps().getFirst().choices().getFirst().to()).isEmpty();
        assertThat(Flaw.of(talk.conversation()).getFirst()).containsExactly(Flaw.DEAD_END);
    }

    @Test
    void noMoreStepsAreMadeThanAConversationMayHave() {
        TalkForm talk = begun();
        int most = talk.getSteps().getFirst().getParent().getShape().getMost();

        IntStream.range(0, most).forEach(i ->
                talk.change("talkNext", "tasks.1.steps.0.choices.0", ""));

        assertThat(talk.getSteps()).hasSize(most);
    }

    @Test
    void onlyConversationsAreFound() {
        ScenarioForm form = ScenarioForm.blank("un-essai", new Text("Un", "One"), "post", "01-l");

        assertThat(Stream.of("tasks.0", "tasks.7.steps", "surface", "")
                .map(path -> TalkForm.of(form, path))).allMatch(Optional::isEmpty);
    }

    private static TalkForm begun() {
        ScenarioForm form = ScenarioForm.blank("un-essai", new Text("Un", "One"), "post", "01-l");
        form.remove("tasks.1");
        form.add("tasks", "converse");
        return TalkForm.of(form, "tasks.1").orElseThrow();
    }

    private static ScenarioForm form(Scenario scenario) {
        return ScenarioForm.of(ScenarioWriter.write(scenario)).orElseThrow();
    }

    private static TalkForm talk(ScenarioForm form) {
        return IntStream.range(0, 4).mapToObj(i -> TalkForm.of(form, "tasks." + i + ".steps.0"))
                .flatMap(Optional::stream).findFirst().orElseThrow();
    }
}
