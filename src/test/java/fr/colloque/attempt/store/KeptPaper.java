package fr.colloque.attempt.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.Rows;
import fr.colloque.attempt.Choice;
import fr.colloque.attempt.ScenarioRef;
import fr.colloque.attempt.Submission;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A paper of two scenarios under way, in the database. Everything is a transaction of its own. */
final class KeptPaper {

    private static final List<ScenarioRef> SCENARIOS = List.of(
            new ScenarioRef("a-module", 3, "breach-one"),
            new ScenarioRef("b-module", 1, "none-two"));

    private final TestDatabase database = TestDatabase.get();
    private final long doctor;
    private final long attempt;

    KeptPaper(long doctor) {
        this(doctor, Pool.PRACTICE);
    }

    KeptPaper(long doctor, Pool pool) {
        this.doctor = doctor;
        long enrolment = Rows.anEnrolment(doctor);
        attempt = database.read(em -> {
            Attempt started = new Attempt(doctor, enrolment, "a-course", pool,
                    pool == Pool.PRACTICE ? "a-module" : null, 1, Instant.EPOCH);
            em.persist(started);
            em.flush();
            with(em).layOut(started.id(), List.of(
                    new Candidate("a-module", 3, "breach-one", Optional.of(Verdict.BREACH)),
                    new Candidate("b-module", 1, "none-two", Optional.of(Verdict.NONE))));
            return started.id();
        });
    }

    boolean save(int position, Map<Integer, String> choices, Language language, Instant at) {
        return saveAs(doctor, position, choices, language, at);
    }

    boolean saveAs(long doctorId, int position, Map<Integer, String> choices, Language language,
                   Instant at) {
        return database.read(em -> save(em, doctorId, sent(position, choices, language, at), at))
                > 0;
    }

    /** Sends one answer to the first task of the first scenario, given at this moment. */
    int send(String key, Choice choice, Instant givenAt, Instant at) {
        Submission sent = new Submission(attempt, 1, Optional.empty(), Map.of(0, choice),
                Language.FR, key, Duration.ZERO);
        return database.read(em -> saved(em, doctor, sent, SCENARIOS.get(0), givenAt, at));
    }

    /** Whether what was sent under this key stands. */
    boolean stands(String key) {
        Submission sent = new Submission(attempt, 1, Optional.empty(), Map.of(0, Choice.of("")),
                Language.FR, key, Duration.ZERO);
        return database.read(em -> answers(em).stands(doctor, sent));
    }

    private int save(EntityManager em, long doctorId, Submission sent, Instant at) {
        ScenarioRef scenario = SCENARIOS.get(sent.position() == 2 ? 1 : 0);
        return saved(em, doctorId, sent, scenario, at, at);
    }

    private static int saved(EntityManager em, long doctorId, Submission sent,
                             ScenarioRef scenario, Instant givenAt, Instant at) {
        try {
            return SavedAnswers.save(em.unwrap(Connection.class), doctorId, sent, scenario,
                    givenAt, at);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Submission sent(int position, Map<Integer, String> choices, Language language,
                            Instant at) {
        Map<Integer, Choice> given = new HashMap<>();
        choices.forEach((task, choice) -> given.put(task, Choice.of(choice)));
        return new Submission(attempt, position, Optional.empty(), given, language,
                "key-" + at.getEpochSecond(), Duration.ZERO);
    }

    /** How many statements it takes to save answers to the first scenario. */
    long statementsToSave(Map<Integer, String> choices) {
        return database.read(em -> {
            Connection connection = em.unwrap(Connection.class);
            long before = statements(connection);
            save(em, doctor, sent(1, choices, Language.FR, Instant.EPOCH), Instant.EPOCH);
            return statements(connection) - before - 1;
        });
    }

    void close(Map<Integer, ScenarioScore> scores, Instant at) {
        database.inTransaction(em -> with(em).close(attempt, scores, at));
    }

    void handIn(Percent result, Instant at) {
        database.inTransaction(em -> em.find(Attempt.class, attempt).handIn(Optional.of(result), at));
    }

    /** Hands in slowly and does something else in the middle of it. */
    void handInDuring(Percent result, Instant at, Runnable meanwhile) {
        database.inTransaction(em -> {
            Attempts attempts = new Attempts();
            attempts.em = em;
            Attempt held = attempts.hold(attempt).orElseThrow();
            meanwhile.run();
            held.handIn(Optional.of(result), at);
        });
    }

    /**
     * Closes the first scenario as handing in does, after somebody has begun to save an answer to
     * it and waits; returns what became of that answer.
     */
    boolean closeWhileSaving(ScenarioScore score, Instant at) throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> saving = database.read(em -> {
                Attempts attempts = new Attempts();
                attempts.em = em;
                attempts.hold(attempt).orElseThrow();
                Future<Boolean> begun = other.submit(
                        () -> save(1, Map.of(0, "breach"), Language.FR, at));
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> begun.get(500, TimeUnit.MILLISECONDS));
                with(em).close(attempt, Map.of(1, score), at);
                return begun;
            });
            return saving.get();
        }
    }

    /** Tries to save an answer without any patience; fails where it would have to wait. */
    boolean saveAtOnce(Map<Integer, String> choices, Instant at) {
        return database.read(em -> {
            patience(em, "0");
            try {
                return save(em, doctor, sent(1, choices, Language.FR, at), at) > 0;
            } finally {
                patience(em, "default");
            }
        });
    }

    private static void patience(EntityManager em, String seconds) {
        em.createNativeQuery("set innodb_lock_wait_timeout = " + seconds).executeUpdate();
    }

    AnswerSheet sheet() {
        return database.read(em -> with(em).of(attempt));
    }

    /** Position, score and critical miss of every scenario, as they are kept. */
    List<String> kept() {
        return database.read(em -> ((List<?>) em.createNativeQuery("""
                        select concat_ws(' ', position, ifnull(score, '-'),
                            ifnull(critical_miss, '-'))
                        from attempt_item where attempt_id = ? order by position
                        """).setParameter(1, attempt).getResultList()).stream()
                .map(String::valueOf).toList());
    }

    private static AnswerSheets with(EntityManager em) {
        AnswerSheets sheets = new AnswerSheets();
        sheets.em = em;
        return sheets;
    }

    private static SavedAnswers answers(EntityManager em) {
        SavedAnswers answers = new SavedAnswers();
        answers.em = em;
        return answers;
    }

    /** How many statements this connection has sent so far, this one included. */
    private static long statements(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show session status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
