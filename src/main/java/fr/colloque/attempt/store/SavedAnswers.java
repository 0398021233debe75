package fr.colloque.attempt.store;

import fr.colloque.attempt.ScenarioRef;
import fr.colloque.attempt.Submission;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.platform.persistence.Database;
import fr.colloque.platform.persistence.Utc;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Takes answers in. Every method is one statement; the attempt is locked before its scenario, as
 * handing in does, so that the two never wait for each other in a circle.
 */
@Dependent
public class SavedAnswers {

    /** Whether the answer that comes in takes the place of the one that stands. */
    private static final String REPLACES = """
            if((values(given_at) >= answer.given_at or values(answer_key) = answer.answer_key)
               and (a.pool = 'PRACTICE' or answer.choice not rlike '^(>[^>[:space:]]+)+$'
                    or concat(values(choice), '>') like concat(answer.choice, '>%%')),
               values(COLUMN), answer.COLUMN)""";

    // what the condition looks at comes last: assignments are made one after the other
    private static final String SAVE = """
            insert into answer (attempt_id, position, task, choice, certainty, language, saved_at,
                given_at, answer_key)
            select i.attempt_id, i.position, c.task, c.choice, c.certainty, ?, ?, ?, ?
            from attempt a straight_join attempt_item i join (
            %s
            ) c
            where a.id = ? and a.doctor_id = ? and a.handed_in_at is null
              and coalesce(a.due_at >= ?, true)
              and i.attempt_id = a.id and i.position = ? and i.closed_at is null
              and i.module_id = ? and i.module_revision = ? and i.scenario_id = ?
            on duplicate key update
            """ + Stream.of("certainty", "language", "saved_at", "choice", "given_at",
                    "answer_key").map(c -> c + " = " + REPLACES.replace("COLUMN", c))
            .collect(Collectors.joining(",\n"));

    @PersistenceContext
    EntityManager em;
    @Resource(lookup = Database.NAME)
    DataSource connections;

    /**
     * Saves answers to one scenario of a doctor's own attempt, over those that were given earlier.
     * An answer that was given later stays, and so does a conversation of a test that this one does
     * not go on with.
     *
     * @param givenAt when the doctor gave them
     * @return 0 where nothing was looked at: the attempt is somebody else's, handed in or out of
     *     time, or the key of the scenario was shown, or it is another scenario; 2 for each answer
     *     that took the place of another one; 1 for each that is new or that was not taken
     */
    public int save(long doctorId, Submission sent, ScenarioRef scenario, Instant givenAt,
                    Instant at) {
        try (Connection connection = connections.getConnection()) {
            return save(connection, doctorId, sent, scenario, givenAt, at);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * As {@link #save(long, Submission, ScenarioRef, Instant, Instant)}, over this connection: in
     * the transaction that is under way there, else as one of its own, without the three messages
     * that opening and closing one would cost.
     */
    static int save(Connection connection, long doctorId, Submission sent, ScenarioRef scenario,
                    Instant givenAt, Instant at) throws SQLException {
        List<Object> values = new ArrayList<>();
        values.addAll(List.of(sent.language().code(), Utc.of(at), Utc.of(givenAt), sent.key()));
        sent.choices().forEach((task, given) -> {
            values.add(task);
            values.add(given.choice());
            values.add(given.certainty().map(Certainty::level).orElse(null));
        });
        values.addAll(List.of(sent.attemptId(), doctorId, Utc.of(at.minus(Terms.GRACE)),
                sent.position(), scenario.moduleId(), scenario.revision(),
                scenario.scenarioId()));
        String rows = String.join(" union all ", Collections.nCopies(sent.choices().size(),
                "select ? as task, ? as choice, ? as certainty"));
        try (PreparedStatement statement = connection.prepareStatement(SAVE.formatted(rows))) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return statement.executeUpdate();
        }
    }

    /** Whether what was sent under this key is what stands, for all of its tasks. */
    public boolean stands(long doctorId, Submission sent) {
        Number standing = (Number) em.createNativeQuery("""
                        select count(*) from attempt a join answer s on s.attempt_id = a.id
                        where a.id = ? and a.doctor_id = ? and s.position = ? and s.answer_key = ?
                        """)
                .setParameter(1, sent.attemptId()).setParameter(2, doctorId)
                .setParameter(3, sent.position()).setParameter(4, sent.key()).getSingleResult();
        return standing.intValue() >= sent.choices().size();
    }

    /** Which scenario has this place in the attempt of this doctor. */
    public Optional<ScenarioRef> scenario(long attemptId, long doctorId, int position) {
        List<?> rows = em.createNativeQuery("""
                        select i.module_id, i.module_revision, i.scenario_id
                        from attempt a join attempt_item i on i.attempt_id = a.id
                        where a.id = ? and a.doctor_id = ? and i.position = ?
                        """)
                .setParameter(1, attemptId).setParameter(2, doctorId).setParameter(3, position)
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(c -> new ScenarioRef(
                (String) c[0], ((Number) c[1]).intValue(), (String) c[2]));
    }
}
