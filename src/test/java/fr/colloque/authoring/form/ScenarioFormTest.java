package fr.colloque.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.authoring.SurfaceGallery;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFormTest {

    private static final List<Scenario> BUNDLED = CurriculumReader
            .locate(SourceTree.of(Path.of(""), "modules")).modules().stream()
            .flatMap(m -> m.scenarios().stream()).map(Located::value).toList();

    static Stream<Scenario> all() {
        Stream<Scenario> examples = SourceTree.of(Path.of("src/main/resources/gallery")).files()
                .entrySet().stream().filter(e -> e.getKey().startsWith("scenarios/"))
                .map(e -> ScenarioReader.read(e.getKey(), e.getValue()).value().orElseThrow());
        return Stream.concat(BUNDLED.stream(), examples);
    }

    static Stream<String> kinds() {
        return SurfaceGallery.samples().stream().map(SurfaceGallery.Sample::kind);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFormFilledFromAScenarioWritesTheSameText(Scenario scenario) {
        String text = ScenarioWriter.write(scenario);
        ScenarioForm form = ScenarioForm.of(text).orElseThrow();

        assertThat(form.text()).isEqualTo(text);
        assertThat(form.read().value()).contains(scenario);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatABrowserSendsBackUntouchedChangesNothing(Scenario scenario) {
        ScenarioForm form = ScenarioForm.of(ScenarioWriter.write(scenario)).orElseThrow();

        form.take(sent(form));

        assertThat(form.text()).isEqualTo(ScenarioWriter.write(scenario));
    }

    @Test
    void everyKindOfTaskIsAmongThoseThatAreTried() {
        assertThat(all().flatMap(s -> s.tasks().stream()).map(Task::kind)).contains(
                TaskOutline.TASK.variants().toArray(String[]::new));
        assertThat(all().map(s -> s.surface().kind())).contains(
                SurfaceOutline.SURFACE.variants().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBlankScenarioIsOneAlready(String kind) {
        Text title = new Text("Un titre", "A title");
        ScenarioForm form = ScenarioForm.blank("un-titre", title, kind, "01-lecon");
        for (String task : new ArrayList<>(form.getAddable())) {
            form.remove("tasks.1");
            form.add("tasks", task);
            assertThat(form.read().findings()).as(task).isEmpty();
            assertThat(ScenarioForm.of(form.text()).orElseThrow().text()).isEqualTo(form.text());
        }
        assertThat(form.read().value().orElseThrow()).returns(title, Scenario::title);
        assertThat(form.read().value().orElseThrow().surface().kind()).isEqualTo(kind);
    }

    @Test
    void markupThatIsNotClosedIsReportedAtItsFieldAndKept() {
        ScenarioForm form = aPost();
        form.set("surface.text.en", "[[decisive:Tuesday");

        Reading<Scenario> reading = form.read();

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).singleElement()
                .returns("surface.text.en", Finding::file)
                .returns(Rule.FRAGMENT_SYNTAX.code(), Finding::rule);
        assertThat(ScenarioForm.of(form.text()).orElseThrow().find("surface.text.en")
                .orElseThrow().getValue()).isEqualTo("[[decisive:Tuesday");
    }

    @Test
    void whatIsNoScenarioYetIsShownAsGoodAsCanBe() {
        ScenarioForm form = aPost();
        form.set("surface.text.en", "[[decisive:Tuesday");
        form.set("surface.counts.likes", "many");
        List<Finding> findings = new ArrayList<>();

        Scenario shown = form.typed(findings::add).orElseThrow();

        assertThat(findings).isNotEmpty();
        assertThat(((Surface.Post) shown.surface()).counts().likes()).isZero();
    }

    @ParameterizedTest(name = "a count of \"{0}\" is taken: {1}")
    @CsvSource({"0, true", "99999999, true", "007, true", "'', false", "12k, false"})
    void aCountIsAWholeNumber(String typed, boolean taken) {
        ScenarioForm form = aPost();
        form.set("surface.counts.likes", typed);

        assertThat(form.read().value().isPresent()).isEqualTo(taken);
    }

    @Test
    void lineEndsOfBrowsersAndSignsThatNoKeyWritesDoNotReachTheText() {
        ScenarioForm form = aPost();
        form.set("context.fr", "Un.\r\nDeux.\u0002");

        assertThat(form.read().value().orElseThrow().context().fr()).isEqualTo("Un.\nDeux.");
    }

    @Test
    void partsAreAddedMovedAndTakenAway() {
        ScenarioForm form = ScenarioForm.blank("un-fil", new Text("Un fil", ""), "thread", "01-l");
        form.add("surface.entries", "");
        form.set("surface.entries.2.text.fr", "Trois");
        form.move("surface.entries.2", -1);
        form.remove("surface.entries.0");
        form.want("surface.entries.0.picture", true);

        Surface.Thread thread = (Surface.Thread) form.read().value().orElseThrow().surface();
        assertThat(thread.entries()).hasSize(2);
        assertThat(thread.entries().getFirst().text().fr().plain()).isEqualTo("Trois");
        assertThat(thread.entries().getFirst().picture()).isPresent();
    }

    @Test
    void theVerdictStaysFirstAmongTheTasks() {
        ScenarioForm form = aPost();
        form.move("tasks.1", -1);
        assertThat(form.getRoot().get("tasks").getParts().getFirst().value("kind"))
                .isEqualTo("judge");
        form.remove("tasks.0");
        form.add("tasks", "judge");
        assertThat(form.getRoot().get("tasks").getParts().getFirst().value("kind"))
                .isEqualTo("judge");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aConversationIsTakenOutAndPutBackWhole(Scenario scenario) {
        ScenarioForm form = ScenarioForm.of(ScenarioWriter.write(scenario)).orElseThrow();
        for (int i = 0; i < scenario.tasks().size(); i++) {
            ConversationSeat seat = new ConversationSeat(form, "tasks." + i);
            assertThat(seat.conversation().isPresent())
                    .isEqualTo(scenario.tasks().get(i) instanceof Task.Converse);
            seat.conversation().ifPresent(seat::converse);
        }
        assertThat(form.text()).isEqualTo(ScenarioWriter.write(scenario));
    }

    private static Map<String, String[]> sent(ScenarioForm form) {
        Map<String, String[]> sent = new HashMap<>();
        form.getRoot().all().filter(f -> f.getShape().getKind().isLeaf()).forEach(f ->
                sent.put(ScenarioForm.NAME + f.getPath(), switch (f.getShape().getKind()) {
                    case WORDINGS -> new String[] {String.join("\r\n", f.getValues())};
                    case SOURCES -> Stream.concat(Stream.of(""), f.getValues().stream())
                            .toArray(String[]::new);
                    default -> f.getValues().isEmpty() ? new String[] {""}
                            : f.getValues().toArray(String[]::new);
                }));
        return sent;
    }

    @Test
    void everyLineOfAWrittenScenarioLeadsToAField() {
        String yaml = aPost().text();
        WrittenLines lines = WrittenLines.of(yaml);
        List<String> written = yaml.lines().toList();

        assertThat(lines.path(1)).isEqualTo("id");
        assertThat(lines.path(2)).isEqualTo("title.fr");
        assertThat(lines.path(4)).isEqualTo("title.en");
        assertThat(lines.path(1 + written.indexOf("tasks:"))).isEqualTo("tasks.0.kind");
        assertThat(lines.path(1 + written.indexOf("why:"))).isEqualTo("why.0.fr");
        assertThat(lines.path(written.size())).isEqualTo("rewrite.en");
        assertThat(lines.path(written.size() + 1)).isEmpty();
        assertThat(lines.values()).containsKeys("surface.author.bio.en", "surface.text.fr",
                "surface.counts.likes", "rules", "why.1.en");
    }

    private static ScenarioForm aPost() {
        return BUNDLED.stream().filter(s -> s.surface() instanceof Surface.Post)
                .filter(s -> s.rewrite().isPresent()).findFirst()
                .flatMap(s -> ScenarioForm.of(ScenarioWriter.write(s))).orElseThrow();
    }
}
