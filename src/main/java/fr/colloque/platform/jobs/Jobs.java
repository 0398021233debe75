package fr.colloque.platform.jobs;

import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The repository of jobs. */
@Dependent
class Jobs {

    private static final int ROWS_A_STATEMENT = 500;
    private static final int LONGEST_FAULT = 200;

    @PersistenceContext EntityManager em;

    /** Adds work to a batch; what the batch already has waits on, what had failed begins anew. */
    void add(String batch, String kind, List<Long> subjects, long actorId, Instant now) {
        for (int from = 0; from < subjects.size(); from += ROWS_A_STATEMENT) {
            int to = Math.min(subjects.size(), from + ROWS_A_STATEMENT);
            addSome(batch, kind, subjects.subList(from, to), actorId, now);
        }
    }

    private void addSome(String batch, String kind, List<Long> subjects, long actorId,
            Instant now) {
        String rows = String.join(", ",
                Collections.nCopies(subjects.size(), "(?, ?, ?, ?, 'waiting', 0, ?)"));
        Query query = em.createNativeQuery("""
                insert into job (batch, kind, subject, actor_id, state, tries, due_at) values
                """ + rows + """
                 on duplicate key update
                    tries = case state when 'failed' then 0 else tries end,
                    due_at = case state when 'failed' then values(due_at) else due_at end,
                    finished_at = case state when 'failed' then null else finished_at end,
                    state = case state when 'failed' then 'waiting' else state end
                """);
        int at = 1;
        for (Long subject : subjects) {
            query.setParameter(at++, batch).setParameter(at++, kind).setParameter(at++, subject)
                    .setParameter(at++, actorId).setParameter(at++, Utc.of(now));
        }
        query.executeUpdate();
    }

    /**
     * Takes the work that has been due longest, and holds it until the end of the transaction; what
     * others hold is passed over. On the transaction's own connection, since a read by the entity
     * manager may use another one and hold nothing.
     *
     * <p>The first statement of its transaction, which then locks rows alone: with the gaps between
     * them locked too, two takers that note their work as done would wait for each other.
     */
    Optional<Job> take(Instant now) {
        Connection connection = em.unwrap(Connection.class);
        try (Statement rowsAlone = connection.createStatement()) {
            rowsAlone.execute("set transaction isolation level read committed");
            return firstDue(connection, now);
        } catch (SQLException e) {
            throw new IllegalStateException("No job can be taken", e);
        }
    }

    private static Optional<Job> firstDue(Connection connection, Instant now)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select id, kind, subject, actor_id, tries from job
                where state = 'waiting' and due_at <= ?
                order by due_at, id limit 1 for update skip locked
                """)) {
            statement.setObject(1, Utc.of(now));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(job(row)) : Optional.empty();
            }
        }
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4),
                row.getInt(5));
    }

    void done(long id, Instant now) {
        em.createNativeQuery("""
                        update job set state = 'done', finished_at = ?, fault = null where id = ?
                        """)
                .setParameter(1, Utc.of(now)).setParameter(2, id).executeUpdate();
    }

    /** Puts failed work off, unless somebody else has dealt with it since it was taken. */
    void failed(Job job, String fault, boolean forGood, Instant now) {
        em.createNativeQuery("""
                        update job set tries = tries + 1, fault = ?, state = ?, due_at = ?,
                            finished_at = case ? when 'failed' then ? end
                        where id = ? and state = 'waiting' and tries = ?
                        """)
                .setParameter(1, shortened(fault))
                .setParameter(2, forGood ? "failed" : "waiting")
                .setParameter(3, Utc.of(now.plus(job.delay())))
                .setParameter(4, forGood ? "failed" : "waiting").setParameter(5, Utc.of(now))
                .setParameter(6, job.id()).setParameter(7, job.tries()).executeUpdate();
    }

    /** The batch of this kind that is not finished, the oldest if there are several. */
    Optional<String> openBatch(String kind) {
        return first(em.createNativeQuery("""
                select batch from job where state = 'waiting' and kind = ? order by id limit 1
                """).setParameter(1, kind));
    }

    /** The batch of this kind that was begun last, finished or not. */
    Optional<String> latestBatch(String kind) {
        return first(em.createNativeQuery("""
                select batch from job where kind = ? order by id desc limit 1
                """).setParameter(1, kind));
    }

    Progress progress(String batch) {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select coalesce(sum(state = 'done'), 0), coalesce(sum(state = 'failed'), 0),
                               count(*)
                        from job where batch = ?
                        """)
                .setParameter(1, batch).getSingleResult();
        return new Progress(number(row[0]), number(row[1]), number(row[2]));
    }

    private static Optional<String> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of((String) rows.getFirst());
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static String shortened(String fault) {
        return fault.substring(0, Math.min(fault.length(), LONGEST_FAULT));
    }
}
