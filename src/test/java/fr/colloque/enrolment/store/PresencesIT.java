package fr.colloque.enrolment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.Rows;
import fr.colloque.enrolment.Done;
import fr.colloque.enrolment.Unit;
import fr.colloque.enrolment.store.Presences.Seen;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresencesIT {

    private static final Instant NOON = Instant.parse("2026-10-25T00:59:59.123Z");
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
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
    void aDoctorNeverSeenHasNoLastSign() {
        assertThat(last("a-course")).contains(new Seen(enrolment, 1, false, Optional.empty()));
        assertThat(last("no-course")).isEmpty();
    }

    @Test
    void theLastSignIsTheDoctorsInWhateverCourse() {
        long other = Rows.anEnrolment(doctor, "b-course");
        note("a-course", LESSON, NOON, Duration.ZERO);
        note("b-course", SCENARIO, NOON.plusSeconds(30), HALF_A_MINUTE);
        assertThat(last("a-course")).contains(
                new Seen(enrolment, 1, false, Optional.of(NOON.plusSeconds(30))));
        assertThat(last("b-course")).map(Seen::enrolmentId).contains(other);
    }

    @Test
    void ofTwoThatFollowTheSameSignOneIsKept() {
        note("a-course", LESSON, NOON, Duration.ZERO);
        Seen seen = last("a-course").orElseThrow();
        add(seen, LESSON, NOON.plusSeconds(30), HALF_A_MINUTE);
        add(seen, SCENARIO, NOON.plusSeconds(31), Duration.ofSeconds(31));
        assertThat(done().time()).isEqualTo(Map.of(LESSON, HALF_A_MINUTE));
    }

    @Test
    void ofTwoFirstSignsOneIsKept() {
        Seen never = last("a-course").orElseThrow();
        add(never, LESSON, NOON, Duration.ZERO);
        add(never, SCENARIO, NOON.plusSeconds(1), Duration.ZERO);
        assertThat(last("a-course")).contains(new Seen(enrolment, 1, false, Optional.of(NOON)));
    }

    @Test
    void timeAddsUpUnitByUnit() {
        note("a-course", LESSON, NOON, Duration.ZERO);
        note("a-course", LESSON, NOON.plusSeconds(30), HALF_A_MINUTE);
        note("a-course", SCENARIO, NOON.plusSeconds(60), HALF_A_MINUTE);
        note("a-course", LESSON, NOON.plusMillis(90_250), Duration.ofMillis(30_250));
        assertThat(done().time()).isEqualTo(Map.of(LESSON, Duration.ofMillis(60_250), SCENARIO,
                HALF_A_MINUTE));
        assertThat(done().measured()).isEqualTo(Duration.ofMillis(90_250));
        assertThat(done().units()).isEmpty();
    }

    @Test
    void noSignIsWorthMoreThanTheTimeSinceTheOneBefore() {
        note("a-course", LESSON, NOON, Duration.ZERO);
        note("a-course", LESSON, NOON.plusSeconds(30), Duration.ofSeconds(31));
        assertThat(last("a-course").flatMap(Seen::at)).contains(NOON);
    }

    @Test
    void whatWasMeasuredIsNeitherChangedNorDeleted() {
        note("a-course", LESSON, NOON, Duration.ZERO);
        for (String statement : new String[] {
            "update presence set counted_ms = 1 where doctor_id = " + doctor,
            "delete from presence where doctor_id = " + doctor}) {
            assertThatExceptionOfType(PersistenceException.class).isThrownBy(() ->
                    database.read(em -> em.createNativeQuery(statement).executeUpdate()))
                    .withStackTraceContaining("Measured time is never");
        }
    }

    private void note(String course, Unit unit, Instant at, Duration counted) {
        add(last(course).orElseThrow(), unit, at, counted);
    }

    private void add(Seen seen, Unit unit, Instant at, Duration counted) {
        database.read(em -> {
            with(em).add(doctor, seen, unit, at, counted);
            return null;
        });
    }

    private Optional<Seen> last(String course) {
        return database.read(em -> with(em).last(doctor, course));
    }

    private Done done() {
        return database.read(em -> {
            Enrolments enrolments = new Enrolments();
            enrolments.em = em;
            return enrolments.doneBy(doctor).get(enrolment);
        });
    }

    private static Presences with(EntityManager em) {
        Presences presences = new Presences();
        presences.em = em;
        return presences;
    }
}
