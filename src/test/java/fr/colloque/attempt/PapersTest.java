package fr.colloque.attempt;

import static fr.colloque.attempt.Sittings.NOON;
import static fr.colloque.attempt.Sittings.anAttempt;
import static fr.colloque.attempt.Sittings.anItem;
import static fr.colloque.attempt.Sittings.closed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.attempt.PaperView.ItemView;
import fr.colloque.attempt.TaskView.OptionView;
import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.render.Segment;
import fr.colloque.core.render.SurfaceView;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.Seat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PapersTest {

    private static final Curriculum CURRICULUM = Samples.bundled();
    /** Tasks that offer options of their own. */
    private static final Set<String> PICKED = Set.of("judge", "rule", "choose");

    /** Every bundled scenario in both languages. */
    static Stream<Arguments> scenarios() {
        return CURRICULUM.modules().stream().map(Module::scenarios).flatMap(List::stream)
                .flatMap(s -> Stream.of(Language.values()).map(l -> Arguments.of(s.id(), s, l)));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("scenarios")
    void twoScenariosThatDifferOnlyInTheirKeyLookTheSame(String id, Scenario scenario,
                                                         Language language) {
        for (Scenario other : OtherKeys.of(scenario)) {
            assertThat(paper(other, language)).isEqualTo(paper(scenario, language));
        }
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("scenarios")
    void noReasonIsOnThePaper(String id, Scenario scenario, Language language) {
        String everything = paper(scenario, language).toString();
        assertThat(Stream.of(scenario.why().stream(), scenario.rewrite().stream(),
                        scenario.tasks().stream().filter(Task.Choose.class::isInstance)
                                .flatMap(t -> ((Task.Choose) t).options().stream())
                                .map(Task.Option::why))
                .flatMap(texts -> texts).map(t -> t.in(language)).filter(t -> !t.isBlank()))
                .isNotEmpty().noneMatch(everything::contains);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("scenarios")
    void everyTaskIsAskedWithAllThatMayBePicked(String id, Scenario scenario,
                                                Language language) {
        PaperView paper = paper(scenario, language);
        assertThat(paper.tasks()).extracting(TaskView::kind)
                .isEqualTo(scenario.tasks().stream().map(Task::kind).toList());
        assertThat(paper.tasks()).filteredOn(t -> t.kind().equals("judge"))
                .allSatisfy(t -> assertThat(t.options()).extracting(OptionView::id)
                        .containsExactly("none", "caution", "breach"));
        assertThat(paper.tasks()).filteredOn(t -> PICKED.contains(t.kind())).isNotEmpty()
                .allSatisfy(t -> assertThat(t.options()).hasSizeBetween(3, 6)
                        .noneMatch(OptionView::chosen)
                        .allSatisfy(o -> assertThat(o.text()).isNotBlank()));
    }

    @Test
    void whatWasAnsweredIsShownAgain() {
        Scenario scenario = CURRICULUM.module("secret-280-signes").orElseThrow()
                .scenario("rage-montvaloir").orElseThrow();
        PaperView paper = paper(anItem(scenario.id(), "caution", "5,7", "CSP-R4127-4"), scenario,
                Language.FR);
        assertThat(paper.tasks()).flatExtracting(TaskView::options).filteredOn(OptionView::chosen)
                .extracting(OptionView::id).containsExactly("caution", "CSP-R4127-4");
        assertThat(((SurfaceView.PostView) paper.surface()).text()).filteredOn(Segment::marked)
                .extracting(Segment::word).containsExactly(7);
        assertThat(paper.items()).containsExactly(
                new ItemView(1, "Une première aux urgences", true, false));
        assertThat(paper.savedAt()).isEqualTo(NOON);
    }

    @Test
    void wordsMarkedInFrenchAreNotShownOnTheEnglishText() {
        Scenario scenario = CURRICULUM.module("secret-280-signes").orElseThrow()
                .scenario("rage-montvaloir").orElseThrow();
        PaperView paper = paper(anItem(scenario.id(), "caution", "5,7"), scenario, Language.EN);
        assertThat(((SurfaceView.PostView) paper.surface()).text()).noneMatch(Segment::marked);
    }

    @Test
    void aResultIsToldOnlyAfterHandingIn() {
        Scenario scenario = CURRICULUM.module("secret-280-signes").orElseThrow()
                .scenario("rage-montvaloir").orElseThrow();
        Attempt attempt = anAttempt(Pool.POST_TEST);
        AnswerSheet.Item item = anItem(scenario.id(), "none");
        assertThat(result(attempt, item, scenario).rows()).singleElement().satisfies(row -> {
            assertThat(row.verdict()).isNull();
            assertThat(row.score()).isNull();
            assertThat(row.criticalMiss()).isFalse();
        });
        attempt.handIn(Optional.of(Percent.of("70")), NOON);
        ResultView handedIn = result(attempt, closed(item, "0", true), scenario);
        assertThat(handedIn.passed()).isTrue();
        assertThat(handedIn.rows()).singleElement().satisfies(row -> {
            assertThat(row.verdict()).isEqualTo(scenario.verdict().orElseThrow());
            assertThat(row.score()).isEqualTo(Percent.of("0"));
            assertThat(row.criticalMiss()).isTrue();
        });
    }

    @Test
    void aPreTestIsNeverPassed() {
        Attempt attempt = anAttempt(Pool.PRE_TEST);
        attempt.handIn(Optional.of(Percent.of("100")), NOON);
        Scenario scenario = CURRICULUM.modules().getFirst().scenarios().getFirst();
        assertThat(result(attempt, closed(anItem(scenario.id()), "1", false), scenario).passed())
                .isFalse();
    }

    private static ResultView result(Attempt attempt, AnswerSheet.Item item, Scenario scenario) {
        return Papers.result(attempt, new AnswerSheet(List.of(item)), List.of(), i -> scenario,
                new Seat(2, new PublishedCourse(CURRICULUM.courses().getFirst(), 1, List.of()),
                        Map.of()), Language.FR, NOON);
    }

    private static PaperView paper(Scenario scenario, Language language) {
        return paper(anItem(scenario.id()), scenario, language);
    }

    private static PaperView paper(AnswerSheet.Item item, Scenario scenario, Language language) {
        return Papers.paper(anAttempt(Pool.PRE_TEST), new AnswerSheet(List.of(item)), item,
                i -> scenario, CURRICULUM, language, Sittings.NOON);
    }
}
