package fr.colloque.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.TestPlan;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.Step.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoursePathTest {

    private static final Instant NOW = Instant.parse("2026-03-11T12:00:00Z");
    private static final PublishedCourse COURSE = course();

    @Test
    void theStepsLeadThroughTheWholeCourseInItsOrder() {
        assertThat(walk().stream().map(p -> p.next().kind() + " " + p.next().moduleId())
                .distinct()).containsExactly("PRE_TEST ",
                "LESSON secret-280-signes", "PRACTICE secret-280-signes",
                "LESSON patients-en-ligne", "PRACTICE patients-en-ligne",
                "POST_TEST ", "SURVEY ", "DECLARATION ", "DONE ");
    }

    @Test
    void theLessonsComeInTheOrderOfTheModules() {
        assertThat(walk().stream().map(CoursePath::next).filter(s -> s.kind() == Kind.LESSON)
                .map(s -> s.moduleId() + " " + s.lessonId()))
                .isEqualTo(COURSE.modules().stream().flatMap(m -> m.module().lessons().stream()
                        .map(l -> m.id() + " " + l.id())).toList());
    }

    @Test
    void everyStepCountsOnce() {
        List<CoursePath> walk = walk();
        assertThat(walk).extracting(CoursePath::stepsDone)
                .isEqualTo(IntStream.range(0, walk.size()).boxed().toList());
        assertThat(walk.getLast().stepsDone()).isEqualTo(walk.getLast().stepsInAll());
    }

    @Test
    void theMinutesLeftRunDownToNothing() {
        List<Integer> minutes = walk().stream().map(CoursePath::minutesLeft).toList();
        assertThat(minutes).isSortedAccordingTo((a, b) -> b - a);
        assertThat(minutes.getFirst()).isGreaterThan(COURSE.minutes() / 2);
        assertThat(minutes.getLast()).isZero();
    }

    @Test
    void theDeclarationWaitsForEverythingElse() {
        assertThat(walk()).allSatisfy(path -> assertThat(path.readyToDeclare()).isEqualTo(
                path.next().kind() == Kind.DECLARATION || path.next().kind() == Kind.DONE));
    }

    @Test
    void withoutAPreTestNothingIsReadyHoweverMuchIsDone() {
        CoursePath done = walk().getLast();
        CoursePath path = new CoursePath(1, COURSE, NOW, done.work(), Optional.empty(),
                done.postTest(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        assertThat(path.readyToDeclare()).isFalse();
        assertThat(path.next().kind()).isEqualTo(Kind.PRE_TEST);
    }

    @Test
    void oneLessonOrOneScenarioLeftIsEnoughToWait() {
        CoursePath ready = walk().stream().filter(CoursePath::readyToDeclare).findFirst()
                .orElseThrow();
        assertThat(ready.work().units()).allSatisfy(unit -> {
            Set<Unit> rest = new HashSet<>(ready.work().units());
            rest.remove(unit);
            CoursePath path = with(ready, rest, ready.preTest(), ready.postTest());
            assertThat(path.readyToDeclare()).isFalse();
            assertThat(path.next().moduleId()).isEqualTo(unit.moduleId());
        });
    }

    @ParameterizedTest(name = "a post-test of {0} %: {1}")
    @CsvSource({"69.99, POST_TEST, false", "70, SURVEY, false", "100, SURVEY, false"})
    void onlyAPassedPostTestLeadsOn(String score, Kind next, boolean ready) {
        CoursePath open = walk().stream().filter(p -> p.next().kind() == Kind.POST_TEST)
                .findFirst().orElseThrow();
        CoursePath path = with(open, open.work().units(), open.preTest(), result(score));
        assertThat(path.next().kind()).isEqualTo(next);
        assertThat(path.readyToDeclare()).isEqualTo(ready);
    }

    @Test
    void whatIsDoneElsewhereDoesNotCountHere() {
        CoursePath fresh = walk().getFirst();
        CoursePath path = with(fresh, Set.of(Unit.lesson("other-module", "01-lesson"),
                Unit.scenario("secret-280-signes", "no-such-scenario")), Optional.empty(),
                Optional.empty());
        assertThat(path.stepsDone()).isZero();
        assertThat(path.minutesLeft()).isEqualTo(fresh.minutesLeft());
    }

    @ParameterizedTest(name = "a review of {0} shows the score: {1}")
    @CsvSource({"FULL, true", "SCORE, true", "NONE, false"})
    void aScoreIsShownAsFarAsTheCourseShowsIt(Review review, boolean shown) {
        Course c = COURSE.course();
        TestPlan plan = new TestPlan(c.postTest().quota(), Optional.empty(), Optional.empty(), 0,
                review);
        PublishedCourse course = new PublishedCourse(new Course(c.id(), c.title(), c.summary(),
                c.audience(), c.modules(), c.preTest(), plan, c.passMark(),
                c.minimumMinutes(), c.declaration(), c.credit(), c.legalCheckMonths(),
                c.survey()),
                1, COURSE.modules());
        CoursePath path = new CoursePath(1, course, NOW, Done.NOTHING, Optional.empty(),
                result("80"), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        assertThat(path.scored(Pool.POST_TEST)).isEqualTo(shown);
        assertThat(path.scored(Pool.PRE_TEST)).isTrue();
    }

    @Test
    void everyConditionIsToldAndTheDeclarationIsTheLast() {
        CoursePath fresh = walk().getFirst();
        assertThat(fresh.conditions()).extracting(Condition::kind).containsExactly(
                Condition.Kind.PRE_TEST, Condition.Kind.LESSONS, Condition.Kind.SCENARIOS,
                Condition.Kind.POST_TEST, Condition.Kind.SURVEY, Condition.Kind.DECLARATION);
        assertThat(fresh.conditions()).noneMatch(Condition::met);
        assertThat(walk().getLast().conditions()).allMatch(Condition::met);
        assertThat(walk()).allSatisfy(path -> assertThat(path.missing().isPresent())
                .isEqualTo(path.declaredAt().isEmpty()));
    }

    @ParameterizedTest(name = "{0} of 45 minutes: {1}")
    @CsvSource({"PT0S, false", "PT44M59.999S, false", "PT45M, true", "PT9H, true"})
    void tooLittleTimeKeepsTheDeclarationWaiting(Duration spent, boolean enough) {
        CoursePath all = walk().stream().filter(CoursePath::readyToDeclare).findFirst()
                .orElseThrow();
        Duration half = spent.dividedBy(2);
        Done work = new Done(all.work().units(), Map.of(Unit.test(Pool.PRE_TEST), half,
                Unit.lesson("secret-280-signes", "gone-since"), spent.minus(half)));
        CoursePath path = new CoursePath(1, asking(45), NOW, work, all.preTest(),
                all.postTest(), all.surveyedOn(), Optional.empty(), Optional.empty(), Map.of());
        assertThat(path.readyToDeclare()).isEqualTo(enough);
        assertThat(path.next().kind()).isEqualTo(enough ? Kind.DECLARATION : Kind.TIME);
        assertThat(path.missing().orElseThrow()).isEqualTo(enough
                ? Condition.once(Condition.Kind.DECLARATION, false)
                : Condition.of(Condition.Kind.TIME, spent.toMinutes(), 45));
    }

    private static PublishedCourse asking(int minutes) {
        Course c = COURSE.course();
        return new PublishedCourse(new Course(c.id(), c.title(), c.summary(), c.audience(),
                c.modules(), c.preTest(), c.postTest(), c.passMark(), Optional.of(minutes),
                c.declaration(), c.credit(), c.legalCheckMonths(),
                c.survey()), 1, COURSE.modules());
    }

    /** The states of a course from enrolment to completion, doing always what is next. */
    private static List<CoursePath> walk() {
        List<CoursePath> walk = new ArrayList<>();
        CoursePath path = new CoursePath(1, COURSE, NOW, Done.NOTHING, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        walk.add(path);
        while (path.next().kind() != Kind.DONE) {
            path = after(path, path.next());
            walk.add(path);
        }
        return walk;
    }

    private static CoursePath after(CoursePath path, Step step) {
        return switch (step.kind()) {
            case PRE_TEST -> with(path, path.work().units(), result("20"), path.postTest());
            case LESSON -> done(path, Unit.lesson(step.moduleId(), step.lessonId()));
            case PRACTICE -> done(path, openScenario(path, step.moduleId()));
            case POST_TEST -> with(path, path.work().units(), path.preTest(), result("70"));
            case SURVEY -> new CoursePath(1, COURSE, NOW, path.work(), path.preTest(),
                    path.postTest(), Optional.of(LocalDate.EPOCH), Optional.empty(),
                    Optional.empty(), Map.of());
            case TIME, DECLARATION, DONE -> new CoursePath(1, COURSE, NOW, path.work(),
                    path.preTest(), path.postTest(), path.surveyedOn(), Optional.of(NOW),
                    Optional.of(NOW), Map.of());
        };
    }

    private static Unit openScenario(CoursePath path, String moduleId) {
        return COURSE.module(moduleId).orElseThrow().module().in(Pool.PRACTICE).stream()
                .map(Scenario::id).map(id -> Unit.scenario(moduleId, id))
                .filter(u -> !path.work().units().contains(u)).findFirst().orElseThrow();
    }

    private static CoursePath done(CoursePath path, Unit unit) {
        Set<Unit> done = new HashSet<>(path.work().units());
        done.add(unit);
        return with(path, done, path.preTest(), path.postTest());
    }

    private static CoursePath with(CoursePath path, Set<Unit> done, Optional<TestResult> preTest,
                                   Optional<TestResult> postTest) {
        return new CoursePath(path.enrolmentId(), path.course(), path.enrolledAt(),
                new Done(done, path.work().time()), preTest,
                postTest, path.surveyedOn(), path.declaredAt(), path.completedAt(), Map.of());
    }

    private static Optional<TestResult> result(String score) {
        return Optional.of(new TestResult(NOW, Percent.of(score)));
    }

    private static PublishedCourse course() {
        Curriculum curriculum = Samples.bundled();
        Course course = curriculum.course("essentiel-secret-reseaux").orElseThrow();
        return new PublishedCourse(course, 1, course.modules().stream()
                .map(id -> new PublishedModule(curriculum.module(id).orElseThrow(), 1, "", NOW))
                .toList());
    }
}
