package fr.colloque.enrolment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.Rows;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.enrolment.Done;
import fr.colloque.enrolment.TestResult;
import fr.colloque.enrolment.Unit;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrolmentsIT {

    private static final Instant NOON = Instant.parse("2026-03-29T00:30:00.25Z");
    private static final Instant LATER = NOON.plusSeconds(3_600);
    private static final Unit LESSON = Unit.lesson("a-module", "01-card");
    private static final Unit SCENARIO = Unit.scenario("a-module", "01-card");

    private final TestDatabase database = TestDatabase.get();
    private long doctor;
    private long enrolment;

    @BeforeEach
    void aDoctorInACourse() {
        doctor = Rows.aDoctor();
        enrolment = Rows.anEnrolment(doctor);
    }

    @Test
    void enrollingTwiceIsEnrollingOnce() {
        assertThat(enrol("b-course", 1, NOON)).isTrue();
        assertThat(enrol("b-course", 2, LATER)).isFalse();
        assertThat(courses(doctor)).containsExactlyInAnyOrder("a-course", "b-course");
        assertThat(enrolment(doctor, "b-course")).map(Enrolment::courseRevision).contains(1);
    }

    @Test
    void theLatestEnrolmentComesFirst() {
        enrol("b-course", 1, Instant.parse("2099-01-01T00:00:00Z"));
        enrol("c-course", 1, Instant.parse("2001-01-01T00:00:00Z"));
        assertThat(courses(doctor)).containsExactly("b-course", "a-course", "c-course");
    }

    @Test
    void aDoctorFindsNobodyElsesEnrolment() {
        long stranger = Rows.aDoctor();
        assertThat(enrolment(stranger, "a-course")).isEmpty();
        assertThat(courses(stranger)).isEmpty();
        assertThat(read().belongsTo(stranger)).isFalse();
        assertThat(read().belongsTo(doctor)).isTrue();
    }

    @Test
    void aUnitIsDoneOnceHoweverOftenItIsReported() {
        done(doctor, LESSON);
        done(doctor, LESSON);
        done(doctor, SCENARIO);
        assertThat(units(doctor)).isEqualTo(Map.of(enrolment, Set.of(LESSON, SCENARIO)));
    }

    @Test
    void nobodyDoesAUnitInAnothersPlace() {
        long stranger = Rows.aDoctor();
        done(stranger, LESSON);
        assertThat(units(doctor)).isEmpty();
        assertThat(units(stranger)).isEmpty();
    }

    @Test
    void theFirstPreTestIsKept() {
        handIn(Pool.PRE_TEST, "33.33", NOON);
        handIn(Pool.PRE_TEST, "100", LATER);
        assertThat(path().preTest()).contains(new TestResult(NOON, Percent.of("33.33")));
    }

    @Test
    void theBestPostTestIsKept() {
        handIn(Pool.POST_TEST, "50", NOON);
        assertThat(path().postTest()).contains(new TestResult(NOON, Percent.of("50")));
        handIn(Pool.POST_TEST, "70.01", LATER);
        assertThat(path().postTest()).contains(new TestResult(LATER, Percent.of("70.01")));
        handIn(Pool.POST_TEST, "70", NOON);
        assertThat(path().postTest()).contains(new TestResult(LATER, Percent.of("70.01")));
    }

    @Test
    void theFirstOfTwoEqualPostTestsIsKept() {
        handIn(Pool.POST_TEST, "80", NOON);
        handIn(Pool.POST_TEST, "80", LATER);
        assertThat(path().postTest()).contains(new TestResult(NOON, Percent.of("80")));
    }

    @Test
    void nobodyHandsInForAnother() {
        database.inTransaction(em -> assertThat(with(em).testHandedIn(enrolment, Rows.aDoctor(),
                Pool.POST_TEST, Percent.of("100"), NOON)).isFalse());
        assertThat(path().postTest()).isEmpty();
    }

    @Test
    void completionIsForGood() {
        handIn(Pool.POST_TEST, "80", NOON);
        change(e -> e.complete(54, NOON));
        change(e -> e.complete(90, LATER));
        handIn(Pool.POST_TEST, "100", LATER);
        handIn(Pool.PRE_TEST, "100", LATER);
        assertThat(path().completedAt()).contains(NOON);
        assertThat(path().declaredAt()).contains(NOON);
        assertThat(path().postTest()).contains(new TestResult(NOON, Percent.of("80")));
        assertThat(path().preTest()).isEmpty();
        assertThat(plannedMinutes()).isEqualTo(54);
    }

    @Test
    void everyChangeOfARowIsWritten() {
        handIn(Pool.PRE_TEST, "20", NOON);
        handIn(Pool.POST_TEST, "90", LATER);
        change(e -> e.complete(54, LATER));
        CoursePath path = path();
        assertThat(path.preTest()).contains(new TestResult(NOON, Percent.of("20")));
        assertThat(path.postTest()).contains(new TestResult(LATER, Percent.of("90")));
        assertThat(path.completedAt()).contains(LATER);
        assertThat(read().completed()).isTrue();
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneIsTold() {
        try (EntityManager slow = database.entityManager()) {
            slow.getTransaction().begin();
            Enrolment seen = with(slow).find(enrolment).orElseThrow();
            change(e -> e.complete(54, NOON));
            seen.complete(90, LATER);
            assertThatExceptionOfType(OptimisticLockException.class)
                    .isThrownBy(with(slow)::flush);
            slow.getTransaction().rollback();
        }
        assertThat(path().completedAt()).contains(NOON);
    }

    private void done(long doctorId, Unit unit) {
        database.inTransaction(em -> with(em).done(enrolment, doctorId, unit, 1, NOON));
    }

    private void handIn(Pool pool, String score, Instant at) {
        database.inTransaction(em -> assertThat(with(em)
                .testHandedIn(enrolment, doctor, pool, Percent.of(score), at)).isTrue());
    }

    private void change(Consumer<Enrolment> verb) {
        database.inTransaction(em -> verb.accept(with(em).find(enrolment).orElseThrow()));
    }

    private CoursePath path() {
        return read().path(null, Done.NOTHING);
    }

    private int plannedMinutes() {
        return database.read(em -> ((Number) em.createNativeQuery(
                        "select planned_minutes from enrolment where id = ?")
                .setParameter(1, enrolment).getSingleResult()).intValue());
    }

    private Enrolment read() {
        return database.read(em -> with(em).find(enrolment).orElseThrow());
    }

    private boolean enrol(String courseId, int revision, Instant at) {
        return database.read(em -> with(em).add(doctor, courseId, revision, at));
    }

    private Optional<Enrolment> enrolment(long doctorId, String courseId) {
        return database.read(em -> with(em).find(doctorId, courseId));
    }

    private List<String> courses(long doctorId) {
        return database.read(em -> with(em).of(doctorId).stream().map(Enrolment::courseId)
                .toList());
    }

    private Map<Long, Set<Unit>> units(long doctorId) {
        return database.read(em -> with(em).doneBy(doctorId)).entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, e -> e.getValue().units()));
    }

    private static Enrolments with(EntityManager em) {
        Enrolments enrolments = new Enrolments();
        enrolments.em = em;
        return enrolments;
    }
}
