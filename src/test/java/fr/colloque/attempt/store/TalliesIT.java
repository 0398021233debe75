package fr.colloque.attempt.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Rows;
import fr.colloque.Samples;
import fr.colloque.attempt.Counting;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.statistics.Tally;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TalliesIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Scenario SCENARIO = Samples.aScenario(
            Samples.aPost("Médecin", "lundi", "Un chasseur"),
            new Task.Judge(Verdict.BREACH, PartialCredit.HALF, new Stake(1, true)));

    private static final Scenario ANOTHER = new Scenario("another", SCENARIO.title(),
            SCENARIO.pool(), SCENARIO.pair(), SCENARIO.lesson(), SCENARIO.context(),
            SCENARIO.surface(), SCENARIO.tasks(), SCENARIO.why(), SCENARIO.rules(),
            SCENARIO.recommendations(), SCENARIO.cases(), SCENARIO.rewrite());

    private final String module = "module-" + UUID.randomUUID();

    @Test
    void everyDoctorCountsOncePerScenario() {
        long doctor = Rows.aDoctor();
        close(doctor, Pool.PRACTICE, Verdict.NONE);
        close(doctor, Pool.PRE_TEST, Verdict.BREACH);
        close(Rows.aDoctor(), Pool.PRACTICE, Verdict.BREACH);
        assertThat(read(SCENARIO.id()).get("judge")).isEqualTo(Map.of("", 2, "none", 1, "breach", 1));
    }

    @Test
    void certaintyCountsEveryTimeAndForItsDoctorOnly() {
        long doctor = Rows.aDoctor();
        close(doctor, Pool.PRACTICE, Verdict.NONE);
        close(doctor, Pool.PRE_TEST, Verdict.BREACH);
        close(Rows.aDoctor(), Pool.PRACTICE, Verdict.BREACH);
        assertThat(certainty(doctor))
                .isEqualTo(Map.of(Certainty.CERTAIN, new Tallies.Sure(new Tally(2, 1),
                        new BigDecimal("-3.000000"))));
    }

    /** Half of them close two scenarios in one order, half in the other. */
    @Test
    void closingsOfTheSameMomentAddUpExactly() throws Exception {
        int doctors = 48;
        List<Long> ids = IntStream.range(0, doctors).mapToObj(i -> Rows.aDoctor()).toList();
        CyclicBarrier start = new CyclicBarrier(doctors);
        try (ExecutorService threads = Executors.newFixedThreadPool(doctors)) {
            List<Future<Void>> closings = IntStream.range(0, doctors)
                    .mapToObj(i -> threads.submit((Callable<Void>) () -> {
                        start.await();
                        DATABASE.inTransaction(em -> addBoth(em, ids.get(i), i));
                        return null;
                    })).toList();
            for (Future<Void> closing : closings) {
                closing.get();
            }
        }
        Map<String, Integer> counted = Map.of("", doctors, "none", doctors / 3,
                "breach", doctors - doctors / 3);
        assertThat(read(SCENARIO.id()).get("judge")).isEqualTo(counted);
        assertThat(read("another").get("judge")).isEqualTo(counted);
        for (int i = 0; i < doctors; i++) {
            assertThat(certainty(ids.get(i))).isEqualTo(Map.of(Certainty.CERTAIN,
                    new Tallies.Sure(new Tally(2, i % 3 == 0 ? 0 : 2),
                            new BigDecimal(i % 3 == 0 ? "-12.000000" : "6.000000"))));
        }
    }

    private void addBoth(EntityManager em, long doctor, int number) {
        Map<Integer, Answer> answers = Map.of(0, new Answer.Judged(
                number % 3 == 0 ? Verdict.NONE : Verdict.BREACH));
        ScenarioScore score = ScenarioScore.of(SCENARIO, answers, Map.of());
        Map<Integer, Certainty> sure = Map.of(0, Certainty.CERTAIN);
        Counting counting = new Counting(doctor);
        (number % 2 == 0 ? List.of(SCENARIO, ANOTHER) : List.of(ANOTHER, SCENARIO))
                .forEach(scenario -> counting.add(module, scenario, answers, sure, score));
        with(em).add(counting, number);
    }

    @Test
    void nothingIsCountedOfAnotherScenario() {
        close(Rows.aDoctor(), Pool.PRACTICE, Verdict.BREACH);
        assertThat(read("another")).isEmpty();
        assertThat(certainty(-5)).isEmpty();
    }

    private Map<String, Map<String, Integer>> read(String scenario) {
        return DATABASE.read(em -> with(em).of(module, scenario));
    }

    private static Map<Certainty, Tallies.Sure> certainty(long doctor) {
        return DATABASE.read(em -> with(em).certainty(doctor));
    }

    private void close(long doctor, Pool pool, Verdict judged) {
        long enrolment = Rows.anEnrolment(doctor, "course-" + UUID.randomUUID());
        Map<Integer, Answer> answers = Map.of(0, new Answer.Judged(judged));
        ScenarioScore score = ScenarioScore.of(SCENARIO, answers, Map.of());
        DATABASE.inTransaction(em -> {
            Attempt attempt = new Attempt(doctor, enrolment, "a-course", pool,
                    pool == Pool.PRACTICE ? module : null, 1, Instant.EPOCH);
            em.persist(attempt);
            em.flush();
            AnswerSheets sheets = new AnswerSheets();
            sheets.em = em;
            sheets.layOut(attempt.id(), List.of(new Candidate(module, 1, SCENARIO.id(),
                    Optional.of(Verdict.BREACH))));
            sheets.close(attempt.id(), Map.of(1, score), Instant.EPOCH);
            with(em).add(new Counting(doctor).add(module, SCENARIO, answers,
                    Map.of(0, Certainty.CERTAIN), score), attempt.id());
        });
    }

    private static Tallies with(EntityManager em) {
        Tallies tallies = new Tallies();
        tallies.em = em;
        return tallies;
    }
}
