package fr.colloque.enrolment;

import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Lesson;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Survey;
import fr.colloque.core.module.TestPlan.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a doctor has gone in a course, and what is next.
 *
 * @param work        what is done so far, and how long it took
 * @param postTest    the best post-test so far
 * @param surveyedOn  when the survey of the course was answered
 * @param declaredAt  when the declaration was ticked
 * @param completedAt when every condition was met
 * @param sat         how often each test was handed in; those never handed in may be missing
 */
public record CoursePath(long enrolmentId, PublishedCourse course, Instant enrolledAt,
                         Done work, Optional<TestResult> preTest,
                         Optional<TestResult> postTest, Optional<LocalDate> surveyedOn,
                         Optional<Instant> declaredAt, Optional<Instant> completedAt,
                         Map<Pool, Sittings> sat) {

    public CoursePath {
        sat = Map.copyOf(sat);
    }

    /** Whether the post-test may be sat at this moment. */
    public Opening postTestAt(Instant now) {
        return new Seat(enrolmentId, course, sat).opening(Pool.POST_TEST, now);
    }

    /** Whether the course shows what this test came to. */
    public boolean scored(Pool test) {
        return course.course().test(test).review() != Review.NONE;
    }

    public boolean lessonRead(String moduleId, String lessonId) {
        return work.units().contains(Unit.lesson(moduleId, lessonId));
    }

    public long lessonsRead(PublishedModule module) {
        return module.module().lessons().stream()
                .filter(l -> lessonRead(module.id(), l.id())).count();
    }

    public long scenariosPractised(PublishedModule module) {
        return practice(module)
                .filter(s -> work.units().contains(Unit.scenario(module.id(), s.id()))).count();
    }

    /** Whether nothing is left to do in a module. */
    public boolean finished(PublishedModule module) {
        return allRead(module) && practised(module);
    }

    public boolean practised(PublishedModule module) {
        return scenariosPractised(module) == practice(module).count();
    }

    public boolean passed() {
        return postTest.filter(t -> t.score().reaches(course.course().passMark())).isPresent();
    }

    /** How much measured time the course asks for; nothing where it asks none. */
    public Optional<Duration> minimum() {
        return course.course().minimumMinutes().map(Duration::ofMinutes);
    }

    /** What the doctor is asked about the course; nothing where it asks nothing. */
    public Optional<Survey> survey() {
        return course.course().survey();
    }

    /** Everything that completion asks for, met or missing; the declaration is the last. */
    public List<Condition> conditions() {
        return Conditions.of(this);
    }

    /** The first condition that is not met; nothing where all are. */
    public Optional<Condition> missing() {
        return conditions().stream().filter(c -> !c.met()).findFirst();
    }

    /** Whether only the declaration is missing. */
    public boolean readyToDeclare() {
        return missing().map(c -> c.kind() == Condition.Kind.DECLARATION).orElse(true);
    }

    /** Whether the doctor has spent the time that the course asks for. */
    public boolean longEnough() {
        return minimum().filter(least -> work.measured().compareTo(least) < 0).isEmpty();
    }

    /** The time measured at a lesson. */
    public Duration lessonTime(String moduleId, String lessonId) {
        return work.at(Unit.lesson(moduleId, lessonId));
    }

    /** The time measured at a test, however often it was sat. */
    public Duration testTime(Pool test) {
        return work.at(Unit.test(test));
    }

    /** The time measured at the practice of a module. */
    public Duration practiceTime(PublishedModule module) {
        return practice(module).map(s -> work.at(Unit.scenario(module.id(), s.id())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The first thing that is still to be done, in course order. */
    public Step next() {
        if (completedAt.isPresent()) {
            return Step.of(Step.Kind.DONE);
        }
        if (preTest.isEmpty()) {
            return Step.of(Step.Kind.PRE_TEST);
        }
        return course.modules().stream().flatMap(m -> nextIn(m).stream()).findFirst()
                .orElseGet(() -> Step.of(last()));
    }

    /** What is next once every module is finished. */
    private Step.Kind last() {
        return Step.Kind.valueOf(missing().map(Condition::kind)
                .orElse(Condition.Kind.DECLARATION).name());
    }

    /** Steps done and steps in all: units, two tests, the survey, the declaration. */
    public int stepsDone() {
        int units = course.modules().stream()
                .mapToInt(m -> (int) (lessonsRead(m) + scenariosPractised(m))).sum();
        return units + (preTest.isPresent() ? 1 : 0) + (passed() ? 1 : 0)
                + (survey().isPresent() && surveyedOn.isPresent() ? 1 : 0)
                + (declaredAt.isPresent() ? 1 : 0);
    }

    public int stepsInAll() {
        return stepsInAll(course);
    }

    /** The same, whoever takes the course. */
    public static int stepsInAll(PublishedCourse course) {
        return course.units() + 3 + (course.course().survey().isPresent() ? 1 : 0);
    }

    /** Planned minutes of what is still to be done. */
    public int minutesLeft() {
        int units = course.modules().stream().mapToInt(this::minutesLeft).sum();
        return units
                + (preTest.isPresent() ? 0 : PublishedCourse.minutes(course.course().preTest()))
                + (passed() ? 0 : PublishedCourse.minutes(course.course().postTest()));
    }

    /** Planned minutes of what is still to be done in this module. */
    public int minutesLeft(PublishedModule module) {
        int lessons = module.module().lessons().stream()
                .filter(l -> !lessonRead(module.id(), l.id())).mapToInt(Lesson::minutes).sum();
        long open = practice(module).count() - scenariosPractised(module);
        return lessons + (int) open * Scenario.MINUTES;
    }

    private boolean allRead(PublishedModule module) {
        return lessonsRead(module) == module.module().lessons().size();
    }

    /** The first lesson that was not read. */
    public Optional<Step> nextLesson() {
        return course.modules().stream().flatMap(m -> unread(m).stream()).findFirst();
    }

    private Optional<Step> unread(PublishedModule module) {
        return module.module().lessons().stream().filter(l -> !lessonRead(module.id(), l.id()))
                .findFirst().map(l -> new Step(Step.Kind.LESSON, module.id(), l.id()));
    }

    private Optional<Step> nextIn(PublishedModule module) {
        Optional<Step> lesson = unread(module);
        return lesson.isPresent() || practised(module) ? lesson
                : Optional.of(new Step(Step.Kind.PRACTICE, module.id(), ""));
    }

    private static Stream<Scenario> practice(PublishedModule module) {
        return module.module().in(Pool.PRACTICE).stream();
    }
}
