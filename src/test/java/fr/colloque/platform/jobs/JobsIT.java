package fr.colloque.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.launch.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsIT {

    /** Long ago, so that no other test's work is due before ours. */
    private static final Instant NOW = Instant.parse("2001-01-01T00:00:00Z");

    private static final int MANY = 400;
    private static final int TAKERS = 4;

    private final TestDatabase database = TestDatabase.get();
    private final String batch = UUID.randomUUID().toString();

    @AfterEach
    void nothingIsLeft() {
        database.inTransaction(em -> em.createNativeQuery("delete from job where batch = ?")
                .setParameter(1, batch).executeUpdate());
    }

    @Test
    void twoTakersNeverHoldTheSameWork() {
        add(1L, 2L);
        database.inTransaction(first -> {
            Job taken = jobs(first).take(NOW).orElseThrow();
            database.inTransaction(second -> {
                Job other = jobs(second).take(NOW).orElseThrow();
                assertThat(other.id()).isNotEqualTo(taken.id());
                database.inTransaction(third -> assertThat(jobs(third).take(NOW)).isEmpty());
            });
        });
    }

    @Test
    void takersAtOnceDoAllTheWorkWithoutWaitingForEachOther() throws Exception {
        add(LongStream.rangeClosed(1, MANY).boxed().toArray(Long[]::new));
        try (ExecutorService takers = Executors.newFixedThreadPool(TAKERS)) {
            List<Future<Integer>> done = IntStream.range(0, TAKERS)
                    .mapToObj(taker -> takers.submit(this::takeAll)).toList();
            int all = 0;
            for (Future<Integer> taker : done) {
                all += taker.get();
            }
            assertThat(all).isEqualTo(MANY);
        }
    }

    private int takeAll() {
        int done = 0;
        while (takenAndDone()) {
            done++;
        }
        return done;
    }

    private boolean takenAndDone() {
        boolean[] more = new boolean[1];
        database.inTransaction(em -> jobs(em).take(NOW).ifPresent(job -> {
            jobs(em).done(job.id(), NOW);
            more[0] = true;
        }));
        return more[0];
    }

    @Test
    void workOfATakerThatDiedIsTakenAgain() {
        add(1L);
        try (EntityManager dying = database.entityManager()) {
            dying.getTransaction().begin();
            assertThat(jobs(dying).take(NOW)).isPresent();
            dying.getTransaction().rollback();
        }
        assertThat(take()).isPresent();
    }

    @Test
    void workAskedForTwiceIsDoneOnce() {
        add(1L, 2L);
        add(2L, 3L);
        assertThat(progress()).isEqualTo(new Progress(0, 0, 3));
    }

    @Test
    void doneWorkIsDoneForGood() {
        add(1L);
        Job job = take().orElseThrow();
        database.inTransaction(em -> jobs(em).done(job.id(), NOW));
        add(1L);
        assertThat(take()).isEmpty();
        assertThat(progress().isFinished()).isTrue();
    }

    @Test
    void failedWorkWaitsLongerEachTimeAndIsGivenUpAtLast() {
        add(1L);
        Instant now = NOW;
        for (int failures = 1; failures <= 5; failures++) {
            Job job = takeAt(now).orElseThrow();
            Instant at = now;
            database.inTransaction(em -> jobs(em).failed(job, "a.Fault",
                    job.isLastTry(JobWork.USUAL_TRIES), at));
            assertThat(takeAt(now.plus(job.delay()).minusSeconds(1))).isEmpty();
            now = now.plus(job.delay());
        }
        assertThat(progress()).isEqualTo(new Progress(0, 1, 1));
    }

    @Test
    void workThatWasGivenUpBeginsAnewWhenAskedForAgain() {
        add(1L);
        Job job = take().orElseThrow();
        database.inTransaction(em -> jobs(em).failed(job, "a.Fault", true, NOW));
        add(1L);
        assertThat(take().orElseThrow().tries()).isZero();
        assertThat(progress()).isEqualTo(new Progress(0, 0, 1));
    }

    private void add(Long... subjects) {
        database.inTransaction(em -> jobs(em).add(batch, "test", List.of(subjects), 7, NOW));
    }

    private Optional<Job> take() {
        return takeAt(NOW);
    }

    private Optional<Job> takeAt(Instant at) {
        return database.read(em -> jobs(em).take(at));
    }

    private Progress progress() {
        return database.read(em -> jobs(em).progress(batch));
    }

    private static Jobs jobs(EntityManager em) {
        Jobs jobs = new Jobs();
        jobs.em = em;
        return jobs;
    }
}
