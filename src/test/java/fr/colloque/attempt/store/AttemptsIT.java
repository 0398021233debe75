package fr.colloque.attempt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.Rows;
import fr.colloque.attempt.AttemptClosed;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.StaleView;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsIT {

    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00.5Z");

    private final TestDatabase database = TestDatabase.get();
    private long doctor;
    private long enrolment;

    @BeforeEach
    void aDoctorInACourse() {
        doctor = Rows.aDoctor();
        enrolment = Rows.anEnrolment(doctor);
    }

    @ParameterizedTest(name = "{0} of {1} beside {2} of {3}: {4}")
    @CsvSource({"PRE_TEST, , PRE_TEST, , false", "POST_TEST, , POST_TEST, , false",
        "PRACTICE, a-module, PRACTICE, a-module, false",
        "PRACTICE, a-module, PRACTICE, b-module, true", "PRE_TEST, , POST_TEST, , true"})
    void onlyOneSittingOfAKindIsUnderWay(Pool pool, String module, Pool secondPool,
                                         String secondModule, boolean taken) {
        start(pool, module);
        if (taken) {
            assertThat(start(secondPool, secondModule)).isPositive();
        } else {
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> start(secondPool, secondModule))
                    .withStackTraceContaining("attempt_under_way");
        }
    }

    @Test
    void afterHandingInTheNextSittingMayStart() {
        long first = start(Pool.POST_TEST, null);
        handIn(first, 1);
        assertThat(start(Pool.POST_TEST, null)).isGreaterThan(first);
    }

    @Test
    void anotherDoctorSitsAtTheSameTime() {
        start(Pool.PRE_TEST, null);
        doctor = Rows.aDoctor();
        enrolment = Rows.anEnrolment(doctor);
        assertThat(start(Pool.PRE_TEST, null)).isPositive();
    }

    @Test
    void theSittingUnderWayIsFoundByItsKind() {
        long practice = start(Pool.PRACTICE, "a-module");
        long test = start(Pool.POST_TEST, null);
        assertThat(underWay(Pool.PRACTICE, "a-module")).isEqualTo(practice);
        assertThat(underWay(Pool.POST_TEST, null)).isEqualTo(test);
        assertThat(underWay(Pool.PRACTICE, "b-module")).isNull();
        assertThat(underWay(Pool.PRE_TEST, null)).isNull();
        handIn(test, 1);
        assertThat(underWay(Pool.POST_TEST, null)).isNull();
    }

    @Test
    void doctorsWhoStartAtTheSameMomentDoNotStopEachOther() {
        long another = Rows.anEnrolment(Rows.aDoctor());
        try (EntityManager one = impatient(); EntityManager other = impatient()) {
            assertThat(with(one).underWay(enrolment, Pool.POST_TEST, null)).isEmpty();
            assertThat(with(other).underWay(another, Pool.POST_TEST, null)).isEmpty();
            with(one).add(new Attempt(doctor, enrolment, "a-course", Pool.POST_TEST, null, 1,
                    NOON));
            with(other).add(new Attempt(doctor, another, "a-course", Pool.POST_TEST, null, 1,
                    NOON));
            one.getTransaction().commit();
            other.getTransaction().commit();
        }
        assertThat(underWay(Pool.POST_TEST, null)).isPositive();
    }

    /** In a transaction that waits for nobody longer than a second. */
    private EntityManager impatient() {
        EntityManager em = database.entityManager();
        em.getTransaction().begin();
        em.createNativeQuery("set innodb_lock_wait_timeout = 1").executeUpdate();
        return em;
    }

    @Test
    void aPaperShownBeforeAChangeCannotBeHandedIn() {
        long id = start(Pool.POST_TEST, null);
        assertThatExceptionOfType(StaleView.class).isThrownBy(() -> handIn(id, 0));
        assertThatExceptionOfType(StaleView.class).isThrownBy(() -> handIn(id, 2));
        handIn(id, 1);
        assertThatExceptionOfType(StaleView.class).isThrownBy(() -> handIn(id, 1));
        assertThatExceptionOfType(AttemptClosed.class).isThrownBy(() -> handIn(id, 2));
    }

    @Test
    void ofTwoWhoHandInAtOnceOneIsTold() {
        long id = start(Pool.POST_TEST, null);
        try (EntityManager slow = database.entityManager()) {
            slow.getTransaction().begin();
            Attempt seen = with(slow).find(id).orElseThrow();
            handIn(id, 1);
            seen.handIn(Optional.of(Percent.of("90")), NOON, 1);
            assertThatExceptionOfType(OptimisticLockException.class)
                    .isThrownBy(with(slow)::flush);
            slow.getTransaction().rollback();
        }
        assertThat(read(id).score()).contains(Percent.of("66.67"));
    }

    @Test
    void whatWasHandedInIsReadBack() {
        long id = start(Pool.POST_TEST, null);
        assertThat(read(id).handedInAt()).isEmpty();
        assertThat(read(id).score()).isEmpty();
        handIn(id, 1);
        Attempt kept = read(id);
        assertThat(kept.handedInAt()).contains(NOON);
        assertThat(kept.score()).contains(Percent.of("66.67"));
        assertThat(kept.version()).isEqualTo(2);
        assertThat(kept.belongsTo(doctor)).isTrue();
        assertThat(kept.belongsTo(doctor + 1)).isFalse();
    }

    private long start(Pool pool, String moduleId) {
        return database.read(em -> {
            Attempt attempt = new Attempt(doctor, enrolment, "a-course", pool, moduleId, 1, NOON);
            with(em).add(attempt);
            return attempt.id();
        });
    }

    private void handIn(long id, long versionShown) {
        database.inTransaction(em -> with(em).find(id).orElseThrow()
                .handIn(Optional.of(Percent.of("66.67")), NOON, versionShown));
    }

    private Attempt read(long id) {
        return database.read(em -> with(em).find(id).orElseThrow());
    }

    private Long underWay(Pool pool, String moduleId) {
        return database.read(em -> with(em).underWay(enrolment, pool, moduleId)
                .map(Attempt::id).orElse(null));
    }

    private static Attempts with(EntityManager em) {
        Attempts attempts = new Attempts();
        attempts.em = em;
        return attempts;
    }
}
